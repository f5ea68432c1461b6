// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.skaryna.engine.schema.ArticleFields;

/**
 * Lucene's highlighter with everything at its default, told where an article's text is stored: the
 * engine stores it once, beside the fields of the languages.
 */
final class ArticleHighlighter extends UnifiedHighlighter {
  private final Offsets offsets;

  /** Where it knows from where words stand. */
  enum Offsets {
    /** Analyses the text again: the default for a field that keeps no offsets, as by default. */
    REANALYSIS,
    /** Reads them from the index: the default for fields like the engine's, which keep them. */
    POSTINGS
  }

  ArticleHighlighter(IndexSearcher searcher, Analyzer analyzer, Offsets offsets) {
    super(builder(searcher, analyzer));
    this.offsets = offsets;
  }

  @Override
  protected OffsetSource getOffsetSource(String field) {
    return offsets == Offsets.REANALYSIS ? OffsetSource.ANALYSIS : super.getOffsetSource(field);
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
    List<CharSequence[]> values = new ArrayList<>();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      var stored = searcher.storedFields().document(doc, Set.of(ArticleFields.TEXT));
      values.add(new CharSequence[] {stored.get(ArticleFields.TEXT)});
    }
    return values;
  }
}
