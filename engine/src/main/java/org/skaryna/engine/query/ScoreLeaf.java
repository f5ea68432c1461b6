// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;

/** Describes what one part of a query found in one article. */
record ScoreLeaf(IndexSearcher searcher, LeafReaderContext segment, int doc, FoundForms forms) {
  private static final ArticleSimilarity SIMILARITY = new ArticleSimilarity();

  /**
   * The part.
   *
   * @param factor its weight
   * @param score what it gives without the weight, more than 0
   */
  ScorePart part(Query query, Weight weight, double factor, double score) throws IOException {
    return switch (query) {
      case TermQuery term -> word(term, weight, factor, score);
      case NameQuery name -> name(name, factor, score);
      case MultiPhraseQuery phrase -> {
        String field = phrase.getTermArrays()[0][0].field();
        List<String> found = forms.of(weight, words(phrase));
        yield at(field, found, factor, score, new ScorePart.Phrase(score));
      }
      case TitlePhrase title -> title(title, factor, score);
      case PrefixQuery prefix -> {
        Term beginning = prefix.getPrefix();
        var basis = new ScorePart.Beginning(beginning.text());
        yield at(beginning.field(), forms.of(weight, beginning.text()), factor, score, basis);
      }
      case ConstantScoreQuery typed ->
          at(forms.field(weight), forms.of(weight, ""), factor, score, new ScorePart.AsTyped());
      default ->
          at(forms.field(weight), forms.of(weight, ""), factor, score, new ScorePart.Other(score));
    };
  }

  private ScorePart title(TitlePhrase title, double factor, double score) throws IOException {
    Weight marked =
        searcher.createWeight(searcher.rewrite(title.phrase()), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<String> found = forms.of(marked, words(title.phrase()));
    var basis = new ScorePart.InTitle(title.isWholeTitle(segment.reader(), doc), score);
    return at(title.field(), found, factor, score, basis);
  }

  /** The first reading of each word. */
  private static String words(MultiPhraseQuery phrase) {
    return Arrays.stream(phrase.getTermArrays())
        .map(readings -> readings[0].text())
        .collect(Collectors.joining(" "));
  }

  private ScorePart word(TermQuery query, Weight weight, double factor, double score)
      throws IOException {
    Term term = query.getTerm();
    TermStates states = query.getTermStates();
    int articles = (states == null ? ShardSearcher.states(searcher, term) : states).docFreq();
    double rarity = SIMILARITY.idf(articles, ShardSearcher.articles(searcher));
    var basis = new ScorePart.Word(articles, rarity, times(term), score / rarity);
    return at(term.field(), forms.of(weight, term.text()), factor, score, basis);
  }

  private int times(Term term) throws IOException {
    PostingsEnum postings = segment.reader().postings(term, PostingsEnum.FREQS);
    return postings != null && postings.advance(doc) == doc ? postings.freq() : 0;
  }

  private ScorePart name(NameQuery name, double factor, double score) throws IOException {
    List<WrittenName> written =
        name.mentions(segment).in(doc).names().stream()
            .filter(name::accepts)
            .sorted(
                Comparator.comparing((WrittenName found) -> found.match().level())
                    .thenComparingDouble(found -> found.match().cost()))
            .toList();
    List<String> found =
        written.stream().map(WrittenName::form).distinct().limit(FoundForms.MOST).toList();
    var best = written.getFirst().match();
    var basis = new ScorePart.Name(name.name(), best, NameScore.most(best.level()), score);
    return at(name.field(), found, factor, score, basis);
  }

  private static ScorePart at(
      String field, List<String> found, double factor, double score, ScorePart.Basis basis) {
    return new ScorePart(where(field), language(field), found, factor, factor * score, basis);
  }

  private static String where(String field) {
    return switch (field) {
      case ArticleFields.AUTHOR, ArticleFields.AUTHOR_NAMES -> "author";
      case ArticleFields.PLACES -> "place";
      case ArticleFields.SOURCE, ArticleFields.TAG, ArticleFields.NAMES -> field;
      default -> ArticleFields.isBody(field) ? "text" : "title";
    };
  }

  /** body.be, title.be -> be; nothing for written words and other languages. */
  private static String language(String field) {
    return ArticleFields.LANGUAGES.stream()
        .filter(code -> !code.equals(ArticleFields.OTHER))
        .filter(code ->
            field.equals(ArticleFields.body(code)) || field.equals(ArticleFields.title(code)))
        .findFirst()
        .orElse("");
  }
}
