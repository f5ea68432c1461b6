// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skaryna.engine.index.IndexVersionException;
import org.skaryna.engine.schema.IndexVersion;
import org.skaryna.opensearch.wire.JsonObject;

/** Our indexes on a cluster, and what the last commit to them said of itself. */
final class ClusterIndexes {
  /** The field that holds the whole article. */
  static final String ARTICLE = "article";

  private static final String COMMIT = "/_doc/commit";

  private final ClusterAddress address;
  private final ClusterClient client;

  ClusterIndexes(ClusterAddress address, ClusterClient client) {
    this.address = address;
    this.client = client;
  }

  /**
   * A commit.
   *
   * @param id another for every commit; empty where there was none
   */
  record Commit(String id, Map<String, String> userData) {}

  /** Begins those indexes that are not there. */
  void create(Shards shards) throws IOException {
    create(address.index(), articles(shards));
    create(address.closedIndex(), articles(shards));
    create(address.stateIndex(), state(shards));
  }

  /**
   * How an index is cut.
   *
   * @param shards into how many parts
   * @param replicas how many copies of each there are beside the first
   */
  record Shards(int shards, int replicas) {}

  private void create(String index, Map<String, Object> body) throws IOException {
    try {
      client.put("/" + index, body);
    } catch (ClusterException e) {
      if (!String.valueOf(e.getMessage()).contains("resource_already_exists_exception")) {
        throw e;
      }
    }
  }

  /**
   * Searches see what a commit shows, so that nothing refreshes by itself. Whatever is deleted goes
   * from disk when it is expunged.
   */
  private static Map<String, Object> articles(Shards shards) {
    Map<String, Object> settings = settings(shards);
    settings.put("index.refresh_interval", "-1");
    settings.put("index.merge.policy.expunge_deletes_allowed", 0);
    settings.put("index.search.concurrent_segment_search.mode", "none");
    Map<String, Object> mapping =
        Map.of(
            "dynamic", "strict", "properties", Map.of(ARTICLE, Map.of("type", "skaryna_article")));
    return Map.of("settings", settings, "mappings", mapping);
  }

  private static Map<String, Object> state(Shards shards) {
    return Map.of(
        "settings",
        settings(new Shards(1, shards.replicas())),
        "mappings",
        Map.of("dynamic", false));
  }

  private static Map<String, Object> settings(Shards shards) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("index.number_of_shards", shards.shards());
    settings.put("index.number_of_replicas", shards.replicas());
    return settings;
  }

  /**
   * The last commit.
   *
   * @throws IndexVersionException when another version made it
   */
  Commit lastCommit() throws IOException {
    try {
      JsonObject found = new JsonObject(client.get("/" + address.stateIndex() + COMMIT));
      Map<String, String> userData = new LinkedHashMap<>();
      found.object("_source").texts().forEach((key, value) -> userData.put(key, value.toString()));
      String id = userData.getOrDefault("id", "");
      userData.remove("id");
      if (!IndexVersion.isCurrent(userData)) {
        throw new IndexVersionException(IndexVersion.refusal(address, userData));
      }
      return new Commit(id, userData);
    } catch (ClusterException e) {
      if (e.isNotFound()) {
        return new Commit("", Map.of());
      }
      throw e;
    }
  }

  /** Shows what was written to the next search, and says so. */
  void commit(long checkpoint) throws IOException {
    client.post("/" + String.join(",", all()) + "/_refresh", Map.of(), Map.of());
    Map<String, String> userData = new LinkedHashMap<>(IndexVersion.userData(checkpoint));
    userData.put("id", UUID.randomUUID().toString());
    client.put("/" + address.stateIndex() + COMMIT, userData);
  }

  /** The indexes of articles, the open one first. */
  List<String> all() {
    return List.of(address.index(), address.closedIndex());
  }
}
