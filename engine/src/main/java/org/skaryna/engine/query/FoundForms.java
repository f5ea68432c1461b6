// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;

/** What one article writes where a query matches, by the offsets in the index. */
record FoundForms(LeafReaderContext segment, int doc, Article article) {
  /** Of one part of a query; the reader wants to see why, not every place. */
  static final int MOST = 5;

  /** Further matches seldom show another form. */
  private static final int MOST_MATCHES = 100;

  /**
   * Each way of writing once, in text order, at most {@value #MOST}.
   *
   * @param otherwise what is told of fields whose text is not kept; empty for nothing
   */
  List<String> of(Weight weight, String otherwise) throws IOException {
    Set<String> forms = new LinkedHashSet<>();
    Matches matches = weight.matches(segment, doc);
    if (matches != null) {
      for (String field : matches) {
        add(forms, field, matches.getMatches(field));
      }
    }
    if (forms.isEmpty() && !otherwise.isEmpty()) {
      forms.add(otherwise);
    }
    return List.copyOf(forms);
  }

  /** The first field in which a query matches; the text where it does not say. */
  String field(Weight weight) throws IOException {
    Matches matches = weight.matches(segment, doc);
    Iterator<String> fields = matches == null ? Collections.emptyIterator() : matches.iterator();
    return fields.hasNext() ? fields.next() : ArticleFields.body(ArticleFields.OTHER);
  }

  private void add(Set<String> forms, String field, MatchesIterator matches) throws IOException {
    String text = text(field);
    for (int i = 0; i < MOST_MATCHES && forms.size() < MOST && matches.next(); i++) {
      int start = matches.startOffset();
      int end = matches.endOffset();
      if (start >= 0 && start < end && end <= text.length()) {
        forms.add(text.substring(start, end));
      }
    }
  }

  /** What the offsets of a field count in. */
  private String text(String field) {
    if (field.equals(ArticleFields.PLACES)) {
      return article.title() + " ".repeat(gap()) + article.text();
    }
    return ArticleFields.isBody(field)
        ? article.text()
        : ArticleFields.isTitle(field) ? article.title() : "";
  }

  /** Between title and text, where offsets count both. */
  private int gap() {
    return ArticleDocuments.textOffset(article.title()) - article.title().length();
  }
}
