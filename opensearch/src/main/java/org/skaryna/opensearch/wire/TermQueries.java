// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/** Lucene queries made of terms alone, as lists: {@code ["term", "places", "Q2280"]}. */
public final class TermQueries {
  private static final String ALL = "all";
  private static final String NONE = "none";
  private static final String TERM = "term";
  private static final String TERMS = "terms";
  private static final String BOOST = "boost";
  private static final String CONSTANT = "constant";
  private static final String JOINED = "joined";

  private TermQueries() {}

  /**
   * The query as a list.
   *
   * @throws IllegalArgumentException when it is of another kind
   */
  public static List<Object> write(Query query) {
    return switch (query) {
      case MatchAllDocsQuery all -> List.of(ALL);
      case MatchNoDocsQuery none -> List.of(NONE);
      case TermQuery term -> List.of(TERM, term.getTerm().field(), term.getTerm().text());
      case TermInSetQuery terms -> List.of(TERMS, terms.getField(), texts(terms));
      case BoostQuery boost -> List.of(BOOST, write(boost.getQuery()), boost.getBoost());
      case ConstantScoreQuery constant -> List.of(CONSTANT, write(constant.getQuery()));
      case BooleanQuery joined ->
          List.of(JOINED, joined.getMinimumNumberShouldMatch(), parts(joined));
      default -> throw new IllegalArgumentException("a query that is not made of terms: " + query);
    };
  }

  private static List<Object> parts(BooleanQuery joined) {
    List<Object> parts = new ArrayList<>();
    for (BooleanClause clause : joined.clauses()) {
      parts.add(List.of(clause.occur().name(), write(clause.query())));
    }
    return parts;
  }

  private static List<String> texts(TermInSetQuery query) {
    List<String> texts = new ArrayList<>();
    BytesRefIterator terms = query.getBytesRefIterator();
    try {
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        texts.add(term.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("terms in memory cannot fail to be read", e);
    }
    return texts;
  }

  /**
   * The query that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Query read(List<?> query) {
    return switch (query.getFirst().toString()) {
      case ALL -> new MatchAllDocsQuery();
      case NONE -> new MatchNoDocsQuery();
      case TERM -> new TermQuery(new Term(query.get(1).toString(), query.get(2).toString()));
      case TERMS ->
          new TermInSetQuery(
              query.get(1).toString(),
              ((List<?>) query.get(2))
                  .stream().map(term -> new BytesRef(term.toString())).toList());
      case BOOST ->
          new BoostQuery(read((List<?>) query.get(1)), ((Number) query.get(2)).floatValue());
      case CONSTANT -> new ConstantScoreQuery(read((List<?>) query.get(1)));
      case JOINED -> joined(((Number) query.get(1)).intValue(), (List<?>) query.get(2));
      default -> throw new IllegalArgumentException("no such query: " + query);
    };
  }

  private static Query joined(int least, List<?> parts) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    for (Object part : parts) {
      List<?> clause = (List<?>) part;
      joined.add(
          read((List<?>) clause.get(1)), BooleanClause.Occur.valueOf(clause.get(0).toString()));
    }
    return joined.build();
  }
}
