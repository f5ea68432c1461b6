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

  /** The counts to search by. */
  public WholeIndex whole() {
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
                field, articles, Math.min(articles, count.terms()), count.places(), count.terms()));
      }
    });
    return statistics;
  }

  /** As maps, lists, texts and numbers. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("articles", articles);
    Map<String, Object> counts = new LinkedHashMap<>();
    fields.forEach((field, count) -> counts.put(field, List.of(count.places(), count.terms())));
    map.put("fields", counts);
    List<Object> known = new ArrayList<>();
    answers.forEach(
        (question, answer) -> known.add(List.of(Questions.write(question), written(answer))));
    map.put("answers", known);
    return map;
  }

  /** Counts of an answer as numbers. */
  private static Map<String, Object> written(Map<String, TermCount> answer) {
    Map<String, Object> map = new LinkedHashMap<>();
    answer.forEach((key, count) -> map.put(key, List.of(count.articles(), count.places())));
    return map;
  }

  /**
   * What {@link #toMap} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Evidence of(JsonObject json) {
    Map<String, FieldCount> fields = new HashMap<>();
    JsonObject counts = json.object("fields");
    for (String field : counts.texts().keySet()) {
      List<?> count = counts.list(field);
      fields.put(field, new FieldCount(number(count, 0), number(count, 1)));
    }
    Map<EvidenceQuestion, Map<String, TermCount>> answers = new HashMap<>();
    for (Object known : json.list("answers")) {
      List<?> pair = (List<?>) known;
      answers.put(Questions.read((List<?>) pair.getFirst()), answer(JsonObject.of(pair.getLast())));
    }
    return new Evidence(json.number("articles").longValue(), fields, answers);
  }

  private static Map<String, TermCount> answer(JsonObject json) {
    Map<String, TermCount> answer = new HashMap<>();
    for (String key : json.texts().keySet()) {
      List<?> count = json.list(key);
      answer.put(key, new TermCount((int) number(count, 0), number(count, 1)));
    }
    return answer;
  }

  private static long number(List<?> counts, int at) {
    return ((Number) counts.get(at)).longValue();
  }

  /**
   * What the shards answered to a list of questions, as the plugin's aggregation writes it.
   *
   * @param questions in the order asked
   */
  public static Evidence ofAnswers(JsonObject aggregation, List<EvidenceQuestion> questions) {
    Map<String, Object> map = new HashMap<>(aggregation.texts());
    List<Object> pairs = new ArrayList<>();
    List<?> answers = aggregation.list("answers");
    for (int i = 0; i < questions.size(); i++) {
      pairs.add(List.of(Questions.write(questions.get(i)), JsonObject.of(answers.get(i)).map()));
    }
    map.put("answers", pairs);
    return of(new JsonObject(map));
  }
}
