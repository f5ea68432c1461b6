// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.PlaceReading;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.query.QueryStringParser;

/** Typed text to Lucene's query: parsed, its places known, compiled. */
record QueryReading(PlaceReading places, QueryCompiler compiler) {

  CompiledQuery read(String typed, NameLevel names, IndexReader reader) throws IOException {
    return compiler.compile(places.read(QueryStringParser.parse(typed)), names, reader);
  }

  /** What the fields were analysed by. */
  Analyzer analyzer() {
    return compiler.analyzer();
  }
}
