// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.skaryna.engine.query.NameMentions;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.query.WrittenName;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;

/** Describes the hits of one page. */
final class HitReader {
  /** Of one asked name; the reader wants to see why, not every place. */
  private static final int MOST_FORMS = 5;

  private static final Comparator<WrittenName> BY_LEVEL =
      Comparator.comparing(name -> name.match().level());

  private final IndexSearcher searcher;
  private final List<NameQuery> asked;
  private final Locale locale;
  private final boolean snippets;
  private final StoredFields storedFields;
  private final Weight weight;
  private final Map<NameQuery, NameMentions> mentions = new HashMap<>();
  private int mentionsIn = -1;

  /**
   * Reads for one search.
   *
   * @param rewritten what found the articles, as {@code searcher} rewrote it
   * @param asked the names in it
   */
  HitReader(IndexSearcher searcher, Query rewritten, List<NameQuery> asked, SearchRequest request)
      throws IOException {
    this.searcher = searcher;
    this.asked = asked;
    this.locale = request.locale();
    this.snippets = request.snippets();
    this.storedFields = searcher.storedFields();
    this.weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The hits in the order of {@code docs}; each segment is read from front to back. */
  List<Hit> read(List<FieldDoc> docs, HitOrder order) throws IOException {
    Map<Integer, Hit> hits = new LinkedHashMap<>();
    for (FieldDoc doc : byNumber(docs)) {
      Article article = ArticleDocuments.toArticle(document(doc.doc));
      hits.put(doc.doc, hit(article, doc, names(doc.doc), order));
    }
    return docs.stream().map(doc -> hits.get(doc.doc)).toList();
  }

  /** The names in each of {@code docs}, by its number. */
  Map<Integer, List<NameFound>> names(List<FieldDoc> docs) throws IOException {
    Map<Integer, List<NameFound>> names = new HashMap<>();
    mentionsIn = -1; // the numbers begin anew
    for (FieldDoc doc : byNumber(docs)) {
      names.put(doc.doc, names(doc.doc));
    }
    return names;
  }

  /** One hit with all that is stored of its article. */
  ArticleHit whole(FieldDoc doc, List<NameFound> names, HitOrder order) throws IOException {
    Article article = ArticleDocuments.toArticle(storedFields.document(doc.doc));
    return new ArticleHit(article, hit(article, doc, names, order));
  }

  private static List<FieldDoc> byNumber(List<FieldDoc> docs) {
    List<FieldDoc> byNumber = new ArrayList<>(docs);
    byNumber.sort(Comparator.comparingInt(doc -> doc.doc));
    return byNumber;
  }

  private Hit hit(Article article, FieldDoc found, List<NameFound> names, HitOrder order)
      throws IOException {
    LeafReaderContext segment = segment(found.doc);
    return new Hit(
        article.id(),
        article.title(),
        article.language(),
        article.date().written(),
        article.source(),
        article.type(),
        article.url(),
        article.authors(),
        order.score(found),
        snippets ? snippets(article, segment, found.doc - segment.docBase) : List.of(),
        names);
  }

  private LeafReaderContext segment(int doc) {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    return segments.get(ReaderUtil.subIndex(doc, segments));
  }

  private Document document(int doc) throws IOException {
    var visitor =
        new DocumentStoredFieldVisitor() {
          @Override
          public Status needsField(FieldInfo field) {
            boolean unneeded = !snippets && field.name.equals(ArticleFields.TEXT);
            return unneeded ? Status.STOP : Status.YES;
          }
        };
    storedFields.document(doc, visitor);
    return visitor.getDocument();
  }

  private List<Snippet> snippets(Article article, LeafReaderContext segment, int doc)
      throws IOException {
    if (article.text().isBlank()) {
      return List.of();
    }
    return List.of(Passages.best(article.text(), TextMatches.of(weight, segment, doc, article)));
  }

  private List<NameFound> names(int found) throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    LeafReaderContext segment = segment(found);
    int doc = found - segment.docBase;
    List<NameFound> names = new ArrayList<>();
    for (NameQuery name : asked) {
      Set<String> forms = new HashSet<>();
      mentions(name, segment).in(doc).names().stream()
          .filter(name::accepts)
          .sorted(BY_LEVEL)
          .filter(written -> forms.add(written.form()))
          .limit(MOST_FORMS)
          .forEach(written -> names.add(found(name, written)));
    }
    return names;
  }

  /** The hits of a segment come in growing order, so that one reader of its names serves all. */
  private NameMentions mentions(NameQuery name, LeafReaderContext segment) {
    if (segment.ord != mentionsIn) {
      mentions.clear();
      mentionsIn = segment.ord;
    }
    return mentions.computeIfAbsent(name, n -> n.mentions(segment));
  }

  private NameFound found(NameQuery name, WrittenName written) {
    return new NameFound(
        name.name(), written.form(), written.match().level(), written.match().reason().in(locale));
  }
}
