// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;

/** Finds where an article's text matched, from the offsets in the index; no text is analysed. */
final class TextMatches {
  /** Further matches in one article do not change which passage is best. */
  private static final int MOST = 1_000;

  private final LeafReaderContext segment;
  private final int doc;
  private final String text;
  private final Map<Query, PhraseWords> phrases = new HashMap<>();
  private final List<TextMatch> found = new ArrayList<>();

  private TextMatches(LeafReaderContext segment, int doc, String text) {
    this.segment = segment;
    this.doc = doc;
    this.text = text;
  }

  /**
   * Where the text of one document matches, in text order.
   *
   * @param doc the document's number in its segment
   * @param article the document's
   */
  static List<TextMatch> of(Weight weight, LeafReaderContext segment, int doc, Article article)
      throws IOException {
    Matches matches = weight.matches(segment, doc);
    if (matches == null) {
      return List.of();
    }
    TextMatches texts = new TextMatches(segment, doc, article.text());
    int textOffset = ArticleDocuments.textOffset(article.title());
    for (String field : matches) {
      if (ArticleFields.isBody(field)) {
        texts.add(matches.getMatches(field), 0);
      } else if (field.equals(ArticleFields.NAMES) || field.equals(ArticleFields.PLACES)) {
        texts.add(matches.getMatches(field), textOffset);
      }
    }
    texts.found.sort(Comparator.comparingInt(TextMatch::start).thenComparingInt(TextMatch::end));
    return withoutRepeats(texts.found);
  }

  /**
   * A word stands in two fields, as stem and as written, and may have several stems; it is one
   * match, and all that ever matched the same word is one term: another form of it is nothing new.
   */
  private static List<TextMatch> withoutRepeats(List<TextMatch> sorted) {
    List<TextMatch> matches = new ArrayList<>(sorted.size());
    Map<Object, Object> sameAs = new HashMap<>();
    for (TextMatch match : sorted) {
      if (matches.isEmpty() || !matches.getLast().words().equals(match.words())) {
        matches.add(match);
      } else {
        Object term = first(sameAs, match.term());
        Object before = first(sameAs, matches.getLast().term());
        if (!term.equals(before)) {
          sameAs.put(term, before);
        }
      }
    }
    matches.replaceAll(match -> new TextMatch(first(sameAs, match.term()), match.words()));
    return matches;
  }

  private static Object first(Map<Object, Object> sameAs, Object term) {
    Object first = term;
    for (Object next = sameAs.get(first); next != null; next = sameAs.get(next)) {
      first = next;
    }
    return first;
  }

  private void add(@Nullable MatchesIterator matches, int textOffset) throws IOException {
    for (int i = 0; i < MOST && matches != null && matches.next(); i++) {
      List<Snippet.Span> words = inText(words(matches), textOffset);
      if (!words.isEmpty()) {
        boolean isName = matches.getQuery() instanceof NameQuery;
        found.add(
            new TextMatch(matches.getQuery(), isName ? NameSpans.joined(text, words) : words));
      }
    }
  }

  /** Those words that stand behind the title, in text order, counted from the text's beginning. */
  private static List<Snippet.Span> inText(List<Snippet.Span> words, int textOffset) {
    List<Snippet.Span> inText = new ArrayList<>(words.size());
    for (Snippet.Span word : words) {
      if (word.start() >= textOffset) {
        inText.add(new Snippet.Span(word.start() - textOffset, word.end() - textOffset));
      }
    }
    inText.sort(Comparator.comparingInt(Snippet.Span::start));
    return inText;
  }

  private List<Snippet.Span> words(MatchesIterator match) throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts != null) {
      List<Snippet.Span> words = new ArrayList<>();
      while (parts.next()) {
        words.add(new Snippet.Span(parts.startOffset(), parts.endOffset()));
      }
      return words;
    }
    if (match.startPosition() < match.endPosition()) {
      List<Snippet.Span> words =
          phraseWords(match.getQuery()).between(match.startPosition(), match.endPosition());
      if (!words.isEmpty()) {
        return words;
      }
    }
    return List.of(new Snippet.Span(match.startOffset(), match.endOffset()));
  }

  private PhraseWords phraseWords(Query phrase) throws IOException {
    PhraseWords words = phrases.get(phrase);
    if (words == null) {
      words = new PhraseWords(segment.reader(), doc, phrase);
      phrases.put(phrase, words);
    }
    return words;
  }
}
