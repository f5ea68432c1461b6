// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.engine.query.GatheredEvidence;
import org.skaryna.engine.query.ShardSearcher.WholeIndex;
import org.skaryna.engine.query.TermCount;

/**
 * What all shards together hold.
 *
 * @param articles how many there are, deleted ones included
 * @param fields for each analysed field how many articles have it, its places and its terms
 * @param answers to the questions that a query raised
 */
public record Evidence(
    long articles,
    Map<String, FieldCount> fields,
    Map<EvidenceQuestion, Map<String, TermCount>> answers) {

  /** Nothing is known, because nothing was asked. */
  public static final Evidence NONE = new Evidence(0, Map.of(), Map.of());

  /**
   * Counts of one field.
   *
   * @param places how many words it holds in all articles
   * @param terms how many different ones in each article, summed up
   */
  public record FieldCount(long places, long terms) {
    public FieldCount plus(FieldCount other) {
      return new FieldCount(places + other.places, terms + other.terms);
    }
  }

  public Evidence {
    fields = Map.copyOf(fields);
    answers = Map.copyOf(answers);
  }

  /** The same with these answers alone. */
  public Evidence answering(GatheredEvidence query) {
    return new Evidence(articles, fields, query.used());
  }

  WholeIndex whole() {
    GatheredEvidence asked = new GatheredEvidence(answers);
    Map<Term, TermCount> terms = new HashMap<>();
    answers.forEach((question, answer) -> {
      if (question instanceof EvidenceQuestion.OfTerm of) {
        Term term = new Term(of.field(), of.term());
        TermCount count = asked.count(term);
        if (count.articles() > 0) {
          terms.put(term, count);
        }
      }
    });
    return new WholeIndex(articles, statistics(), terms);
  }

  private Map<String, CollectionStatistics> statistics() {
    Map<String, CollectionStatistics> statistics = new HashMap<>();
    fields.forEach((field, count) -> {
      if (count.places() > 0) {
        statistics.put(
            field,
            new CollectionStatistics(
                field,
                articles,
                Math.min(articles, count.terms()),
                count.places(),
                count.terms()));
      }
    });
    return statistics;
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("articles", articles);
    Map<String, Object> counts = new LinkedHashMap<>();
    fields.forEach((field, count) -> counts.put(field, List.of(count.places(), count.terms())));
    map.put("fields", counts);
    List<Object> known = new ArrayList<>();
    answers.forEach((question, answer) -> known.add(List.of(Questions.write(question), written(answer))));
    map.put("answers", known);
    return map;
  }

  /** Counts of an answer as numbers. */
  private static Map<String, Object> written(Map<String, TermCount> answer) {
    Map<String, Object> map = new LinkedHashMap<>();
    answer.forEach((key, count) -> map.put(key, List.of(count.articles(), count.places())));
    return map;
  }

  static Evidence of(Map<?, ?> map) {
    Map<String, FieldCount> fields = new HashMap<>();
    ((Map<?, ?>) map.get("fields"))
        .forEach((field, counts) ->
            fields.put(
                field.toString(), new FieldCount(number(counts, 0), number(counts, 1))));
    Map<EvidenceQuestion, Map<String, TermCount>> answers = new HashMap<>();
    for (Object known : (List<?>) map.get("answers")) {
      List<?> pair = (List<?>) known;
      answers.put(Questions.read((List<?>) pair.getFirst()), answer((Map<?, ?>) pair.getLast()));
    }
    return new Evidence(((Number) map.get("articles")).longValue(), fields, answers);
  }

  static Map<String, TermCount> answer(Map<?, ?> map) {
    Map<String, TermCount> answer = new HashMap<>();
    map.forEach((key, counts) ->
        answer.put(
            key.toString(), new TermCount((int) number(counts, 0), number(counts, 1))));
    return answer;
  }

  private static long number(Object counts, int at) {
    return ((Number) ((List<?>) counts).get(at)).longValue();
  }

  /**
   * What the shards answered to a list of questions, as the plugin's aggregation writes it.
   *
   * @param questions in the order asked
   */
  public static Evidence ofAnswers(Map<String, Object> aggregation, List<EvidenceQuestion> questions) {
    Map<String, Object> map = new HashMap<>(aggregation);
    List<Object> pairs = new ArrayList<>();
    List<?> answers = (List<?>) aggregation.get("answers");
    for (int i = 0; i < questions.size(); i++) {
      pairs.add(List.of(Questions.write(questions.get(i)), answers.get(i)));
    }
    map.put("answers", pairs);
    return of(map);
  }
}
