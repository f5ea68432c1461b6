// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.JsonObject;

/** Counts every value that the articles of a query have, however many there are, page by page. */
final class Counts {
  private static final int PAGE = 5_000;
  private static final String VALUES = "values";

  private final ClusterClient client;
  private final Snapshot snapshot;
  private final Map<String, Object> query;

  Counts(ClusterClient client, Snapshot snapshot, Map<String, Object> query) {
    this.client = client;
    this.snapshot = snapshot;
    this.query = query;
  }

  /**
   * A combination of values.
   *
   * @param key by field; nothing where an article has no value
   */
  record Bucket(JsonObject key, long articles) {}

  /** How many articles have each combination of values of these fields. */
  List<Bucket> of(List<String> fields, boolean withMissing) throws IOException {
    List<Object> sources = new ArrayList<>();
    for (String field : fields) {
      Map<String, Object> terms = Map.of("field", field, "missing_bucket", withMissing);
      sources.add(Map.of(field, Map.of("terms", terms)));
    }
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", PAGE);
    composite.put("sources", sources);
    List<Bucket> all = new ArrayList<>();
    List<?> page;
    do {
      JsonObject answer = ask(composite);
      page = answer.list("buckets");
      for (Object item : page) {
        JsonObject bucket = JsonObject.of(item);
        all.add(new Bucket(bucket.object("key"), bucket.number("doc_count").longValue()));
      }
      if (page.size() == PAGE) {
        composite.put("after", answer.object("after_key").map());
      }
    } while (page.size() == PAGE);
    return all;
  }

  private JsonObject ask(Map<String, Object> composite) throws IOException {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("pit", snapshot.inSearch());
    search.put("size", 0);
    search.put("query", query);
    search.put("aggs", Map.of(VALUES, Map.of("composite", composite)));
    return ClusterAnswer.of(client.post("/_search", Map.of(), search)).aggregation(VALUES);
  }
}
