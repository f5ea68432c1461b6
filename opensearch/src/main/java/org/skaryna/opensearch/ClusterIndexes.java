// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.ArrayList;
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

  /** What Skaryna's plugin knows that field as. */
  static final String ARTICLE_TYPE = "skaryna_article";

  private static final String COMMIT = "/_doc/commit";

  private final ClusterAddress address;
  private final ClusterClient client;
  private final Ownership ownership;

  ClusterIndexes(ClusterAddress address, ClusterClient client) {
    this.address = address;
    this.client = client;
    this.ownership = new Ownership(address, client);
  }

  /**
   * A commit.
   *
   * @param id another for every commit; empty where there was none
   */
  record Commit(String id, Map<String, String> userData) {}

  /**
   * The two indexes of articles under the names that the cluster knows. Everybody else knows them
   * by aliases, so that written anew they take the place of the old ones in one step.
   *
   * @param open what everybody finds
   * @param closed what only archivists find
   */
  record Pair(String open, String closed) {
    List<String> all() {
      return List.of(open, closed);
    }
  }

  /** Begins those indexes that are not there. */
  Pair create(Shards shards) throws IOException {
    Pair first = numbered(1);
    check(all());
    if (number(address.index()) == 0) {
      check(List.of(first.open()));
      create(first.open(), articles(shards, Map.of(address.index(), Map.of())));
    }
    if (number(address.closedIndex()) == 0) {
      check(List.of(first.closed()));
      create(first.closed(), articles(shards, Map.of(address.closedIndex(), Map.of())));
    }
    create(address.stateIndex(), state(shards));
    return aliases();
  }

  /** Begins indexes anew beside those that are searched. */
  Pair createNext(Shards shards) throws IOException {
    check(all());
    int next = 1 + Math.max(number(address.index()), number(address.closedIndex()));
    Pair pair = numbered(next);
    check(pair.all());
    for (String index : pair.all()) {
      deleteIfThere(index); // begun before and never finished
      create(index, articles(shards, Map.of()));
    }
    create(address.stateIndex(), state(shards));
    return pair;
  }

  /**
   * Lets searches see new indexes in place of the old ones, which are deleted. Done twice it
   * changes nothing.
   */
  void replaceBy(Pair next) throws IOException {
    List<Object> actions = new ArrayList<>();
    actions.add(alias(next.open(), address.index()));
    actions.add(alias(next.closed(), address.closedIndex()));
    for (String alias : all()) {
      int old = number(alias);
      if (old > 0 && !next.all().contains(alias + "-" + old)) {
        actions.add(Map.of("remove_index", Map.of("index", alias + "-" + old)));
      }
    }
    client.post("/_aliases", Map.of(), Map.of("actions", actions));
  }

  /** Nobody else has these names. */
  private void check(List<String> names) throws IOException {
    for (String name : names) {
      ownership.check(name);
    }
  }

  private static Map<String, Object> alias(String index, String alias) {
    return Map.of("add", Map.of("index", index, "alias", alias));
  }

  private Pair numbered(int number) {
    return new Pair(address.index() + "-" + number, address.closedIndex() + "-" + number);
  }

  /** What everybody knows the indexes by. */
  Pair aliases() {
    return new Pair(address.index(), address.closedIndex());
  }

  /** The number of the index behind an alias, 0 where there is none. */
  private int number(String alias) throws IOException {
    try {
      String index = client.get("/_alias/" + alias).keySet().iterator().next();
      return Integer.parseInt(index.substring(alias.length() + 1));
    } catch (ClusterException e) {
      if (e.isNotFound()) {
        return 0;
      }
      throw e;
    }
  }

  private void deleteIfThere(String index) throws IOException {
    try {
      client.delete("/" + index);
    } catch (ClusterException e) {
      if (!e.isNotFound()) {
        throw e;
      }
    }
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
  private static Map<String, Object> articles(Shards shards, Map<String, Object> aliases) {
    Map<String, Object> settings = settings(shards);
    settings.put("index.refresh_interval", "-1");
    settings.put("index.merge.policy.expunge_deletes_allowed", 0);
    settings.put("index.search.concurrent_segment_search.mode", "none");
    Map<String, Object> mapping =
        Map.of("dynamic", "strict", "properties", Map.of(ARTICLE, Map.of("type", ARTICLE_TYPE)));
    return Map.of("settings", settings, "mappings", mapping, "aliases", aliases);
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

  /** Shows what was written to the next search. */
  void refresh(Pair written) throws IOException {
    Map<String, Object> answer =
        client.post("/" + String.join(",", written.all()) + "/_refresh", Map.of(), Map.of());
    JsonObject shards = new JsonObject(answer).object("_shards");
    if (shards.number("failed").intValue() > 0) {
      throw new ClusterException(503, shards.text("failed") + " shards cannot be searched yet");
    }
  }

  /** Says what the indexes now hold. */
  void commit(long checkpoint) throws IOException {
    Map<String, String> userData = new LinkedHashMap<>(IndexVersion.userData(checkpoint));
    userData.put("id", UUID.randomUUID().toString());
    client.put("/" + address.stateIndex() + COMMIT, userData);
  }

  /** The aliases of the indexes of articles, the open one first. */
  List<String> all() {
    return List.of(address.index(), address.closedIndex());
  }
}
