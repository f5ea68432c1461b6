// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.skaryna.opensearch.wire.ArticleSource;
import org.skaryna.opensearch.wire.JsonObject;

/** What the cluster answered to a search. */
final class ClusterAnswer {
  private final JsonObject answer;

  private ClusterAnswer(JsonObject answer) {
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
          503,
          "%s of %s shards did not answer: %s"
              .formatted(shards.get("failed"), shards.get("total"), shards.get("failures")));
    }
    if (Boolean.TRUE.equals(answer.get("timed_out"))) {
      throw new ClusterException(503, "the shards did not answer in time");
    }
    return new ClusterAnswer(new JsonObject(answer));
  }

  /**
   * A hit.
   *
   * @param sort the values that it was sorted by
   */
  record ClusterHit(ArticleSource article, List<Object> sort) {}

  long total() {
    return answer.object("hits").object("total").number("value").longValue();
  }

  List<ClusterHit> hits() {
    List<ClusterHit> hits = new ArrayList<>();
    for (Object item : answer.object("hits").list("hits")) {
      JsonObject hit = JsonObject.of(item);
      JsonObject article = hit.object("_source").object(ClusterIndexes.ARTICLE);
      List<Object> sort = hit.has("sort") ? List.copyOf(hit.list("sort")) : List.of();
      hits.add(new ClusterHit(ArticleSource.of(article.texts()), sort));
    }
    return hits;
  }

  /** An aggregation by its name; one inside another of the same name as the inner. */
  JsonObject aggregation(String name) {
    JsonObject found = answer.object("aggregations").object(name);
    while (found.has(name)) {
      found = found.object(name);
    }
    return found;
  }

  /** The values of a facet, each with its count: the last part of the path that was counted. */
  Map<String, Long> values(String name) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (Object item : aggregation(name).list("buckets")) {
      JsonObject bucket = JsonObject.of(item);
      add(bucket.text("key"), bucket.number("doc_count").longValue(), values);
    }
    return values;
  }

  /** Adds a value by the last part of the path that was counted; the facet itself is none. */
  static void add(String key, long articles, Map<String, Long> values) {
    String[] path = FacetsConfig.stringToPath(key);
    if (path.length > 1) {
      values.put(path[path.length - 1], articles);
    }
  }
}
