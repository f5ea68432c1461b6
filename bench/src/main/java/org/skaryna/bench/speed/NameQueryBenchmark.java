// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchRequest;

/**
 * A name of two words asked for as a name, and as two plain words that must both stand in the
 * article; through the engine, 20 hits and the exact total, without facets and snippets, which cost
 * the same for both. Samples, because the median says more than the mean on a machine in use.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NameQueryBenchmark {
  /** The folder of the index. */
  @Param("")
  public String index = "";

  /** The name, as texts write it. */
  @Param("")
  public String name = "";

  private LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of("no-index-yet"));

  @Setup
  public void open() {
    engine = LuceneSearchEngine.open(Path.of(index));
  }

  @TearDown
  public void close() {
    engine.close();
  }

  @Benchmark
  public long asName() {
    return total("name:\"" + name + '"');
  }

  /** Small letters, so that the engine sees no name in them. */
  @Benchmark
  public long asWords() {
    return total(name.toLowerCase(Locale.ROOT));
  }

  private long total(String query) {
    return engine
        .search(
            SearchRequest.of(query)
                .facets(EnumSet.noneOf(FacetField.class))
                .snippets(false)
                .build())
        .total();
  }
}
