// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleFields;

/** Finds where an article's text matched, from the offsets in the index; no text is analysed. */
final class TextMatches {
  /** Further matches in one article do not change which passage is best. */
  private static final int MOST = 1_000;

  private TextMatches() {}

  /**
   * Where the text of one document matches, in text order.
   *
   * @param doc the document's number in its segment
   * @param textOffset where the text begins in the names field
   */
  static List<TextMatch> of(Weight weight, LeafReaderContext segment, int doc, int textOffset)
      throws IOException {
    List<TextMatch> found = new ArrayList<>();
    Matches matches = weight.matches(segment, doc);
    if (matches == null) {
      return found;
    }
    for (String field : matches) {
      if (ArticleFields.isBody(field)) {
        add(matches.getMatches(field), 0, found);
      } else if (field.equals(ArticleFields.NAMES)) {
        add(matches.getMatches(field), textOffset, found);
      }
    }
    found.sort(Comparator.comparingInt(TextMatch::start).thenComparingInt(TextMatch::end));
    return found;
  }

  private static void add(@Nullable MatchesIterator matches, int textOffset, List<TextMatch> found)
      throws IOException {
    for (int i = 0; i < MOST && matches != null && matches.next(); i++) {
      List<Snippet.Span> words = words(matches, textOffset);
      if (!words.isEmpty()) {
        found.add(new TextMatch(matches.getQuery(), words));
      }
    }
  }

  private static List<Snippet.Span> words(MatchesIterator match, int textOffset)
      throws IOException {
    List<Snippet.Span> words = new ArrayList<>();
    MatchesIterator parts = match.getSubMatches();
    if (parts == null) {
      addWord(match, textOffset, words);
    } else {
      while (parts.next()) {
        addWord(parts, textOffset, words);
      }
      words.sort(Comparator.comparingInt(Snippet.Span::start));
    }
    return words;
  }

  private static void addWord(MatchesIterator match, int textOffset, List<Snippet.Span> words)
      throws IOException {
    int start = match.startOffset() - textOffset;
    if (start >= 0) {
      words.add(new Snippet.Span(start, match.endOffset() - textOffset));
    }
  }
}
