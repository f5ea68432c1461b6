// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.opensearch.ClusterAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the index stands, as the settings file says: {@code index: opensearch}, and below {@code
 * opensearch:} where the cluster is.
 *
 * @param kind {@value #EMBEDDED} or {@value #OPENSEARCH}
 * @param cluster nothing where no cluster is named
 */
public record IndexSettings(String kind, Optional<IndexPlace.Cluster> cluster) {
  static final String INDEX = "index";
  static final String EMBEDDED = "embedded";
  static final String OPENSEARCH = "opensearch";

  /** The password, which is better kept out of files. */
  private static final String PASSWORD = "SKARYNA_OPENSEARCH_PASSWORD";

  private static final Set<String> KNOWN =
      Set.of("hosts", "index", "user", "certificate", "shards", "replicas");

  /** As the file of this installation says. */
  public static IndexSettings usual() {
    return SettingsFile.usual()
        .map(IndexSettings::read)
        .orElseGet(() -> new IndexSettings(EMBEDDED, Optional.empty()));
  }

  /**
   * As a file says.
   *
   * @throws IllegalArgumentException naming file and setting where it is not as expected
   */
  public static IndexSettings read(SettingsFile file) {
    ObjectNode said = file.tree();
    try {
      JsonNode cluster = said.path(OPENSEARCH);
      IndexSettings settings =
          new IndexSettings(
              said.path(INDEX).asString(EMBEDDED),
              cluster instanceof ObjectNode named ? Optional.of(cluster(named)) : Optional.empty());
      settings.place();
      return settings;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
    }
  }

  private static IndexPlace.Cluster cluster(ObjectNode said) {
    for (String key : said.propertyNames()) {
      if (!KNOWN.contains(key)) {
        throw new IllegalArgumentException(
            "opensearch: expected one of %s, got '%s'".formatted(KNOWN, key));
      }
    }
    List<URI> hosts = new ArrayList<>();
    for (String host : said.path("hosts").asString("").split("[ ,]+")) {
      if (!host.isEmpty()) {
        hosts.add(URI.create(host));
      }
    }
    ClusterAddress address =
        new ClusterAddress(
            hosts,
            said.path("index").asString("skaryna"),
            said.path("user").asString(""),
            Optional.ofNullable(System.getenv(PASSWORD)).orElse(""),
            Optional.of(said.path("certificate").asString(""))
                .filter(path -> !path.isEmpty())
                .map(Path::of));
    return new IndexPlace.Cluster(
        address, said.path("shards").asInt(1), said.path("replicas").asInt(1));
  }

  /** Where the index is searched and written. */
  IndexPlace place() {
    return place(kind);
  }

  /**
   * A place by its kind.
   *
   * @throws IllegalArgumentException when there is no such kind, or no cluster is named
   */
  public IndexPlace place(String wanted) {
    return switch (wanted) {
      case EMBEDDED -> new IndexPlace.Embedded();
      case OPENSEARCH ->
          cluster.orElseThrow(() ->
              new IllegalArgumentException(
                  "expected `opensearch:` with `hosts:` below it in config/skaryna.yaml, got none"));
      default ->
          throw new IllegalArgumentException(
              "index: expected %s or %s, got '%s'".formatted(EMBEDDED, OPENSEARCH, wanted));
    };
  }
}
