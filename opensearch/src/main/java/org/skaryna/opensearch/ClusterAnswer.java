// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.skaryna.opensearch.wire.ArticleSource;

/** What the cluster answered to a search. */
final class ClusterAnswer {
  private final Map<String, Object> answer;

  private ClusterAnswer(Map<String, Object> answer) {
    this.answer = answer;
  }

  /**
   * Reads an answer.
   *
   * @throws ClusterException when a shard is missing from it: half an answer is none
   */
  static ClusterAnswer of(Map<String, Object> answer) throws ClusterException {
    Map<?, ?> shards = (Map<?, ?>) answer.getOrDefault("_shards", Map.of());
    if (!(shards.get("failed") instanceof Number failed) || failed.intValue() > 0) {
      throw new ClusterException(
          503, "%s of %s shards did not answer: %s"
              .formatted(shards.get("failed"), shards.get("total"), shards.get("failures")));
    }
    if (Boolean.TRUE.equals(answer.get("timed_out"))) {
      throw new ClusterException(503, "the shards did not answer in time");
    }
    return new ClusterAnswer(answer);
  }

  /**
   * A hit.
   *
   * @param sort the values that it was sorted by
   */
  record ClusterHit(ArticleSource article, float score, List<Object> sort) {}

  long total() {
    Map<?, ?> total = (Map<?, ?>) hitsObject().get("total");
    return ((Number) total.get("value")).longValue();
  }

  @SuppressWarnings("unchecked") // JSON's objects have texts as keys
  List<ClusterHit> hits() {
    List<ClusterHit> hits = new ArrayList<>();
    for (Object item : (List<?>) hitsObject().get("hits")) {
      Map<String, Object> hit = (Map<String, Object>) item;
      Map<String, Object> source = (Map<String, Object>) hit.get("_source");
      float score = hit.get("_score") instanceof Number number ? number.floatValue() : 0;
      hits.add(
          new ClusterHit(
              ArticleSource.of((Map<String, Object>) source.get(ClusterIndexes.ARTICLE)),
              score,
              hit.get("sort") instanceof List<?> sort ? List.copyOf((List<Object>) sort) : List.of()));
    }
    return hits;
  }

  private Map<?, ?> hitsObject() {
    return (Map<?, ?>) answer.get("hits");
  }

  /** An aggregation by its name; one inside another of the same name as the inner. */
  @SuppressWarnings("unchecked") // JSON's objects have texts as keys
  Map<String, Object> aggregation(String name) {
    Map<String, Object> all = (Map<String, Object>) answer.get("aggregations");
    Map<String, Object> found = (Map<String, Object>) all.get(name);
    while (found.get(name) instanceof Map<?, ?> inner) {
      found = (Map<String, Object>) inner;
    }
    return found;
  }

  /** The values of a facet, each with its count: the last part of the path that was counted. */
  Map<String, Long> values(String name) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (Object item : (List<?>) aggregation(name).get("buckets")) {
      Map<?, ?> bucket = (Map<?, ?>) item;
      String[] path = FacetsConfig.stringToPath(bucket.get("key").toString());
      if (path.length > 1) {
        values.put(path[path.length - 1], ((Number) bucket.get("doc_count")).longValue());
      }
    }
    return values;
  }
}
