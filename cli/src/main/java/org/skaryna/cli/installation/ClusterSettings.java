// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.skaryna.opensearch.ClusterAddress;
import org.skaryna.opensearch.TrustedCertificates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands below {@code opensearch:} in the settings file.
 *
 * @param home the folder of this installation, which a relative certificate is looked for in
 */
record ClusterSettings(ObjectNode said, Path home) {
  private static final String HOSTS =
      "one or more addresses such as `hosts: http://10.0.0.1:9200 https://10.0.0.2:9200`";
  private static final String HOSTS_BELOW =
      "indented lines below it such as `hosts: http://10.0.0.1:9200`";
  private static final String NAME = "a name such as `index: skaryna`";
  private static final String USER = "a name such as `user: skaryna`";
  private static final String CERTIFICATE = "a PEM file such as `certificate: config/cluster.pem`";
  private static final String SHARDS = "a whole number from 1 to 1024, such as `shards: 3`";
  private static final String REPLICAS = "a whole number from 0 to 100, such as `replicas: 1`";

  /** As many as OpenSearch cuts an index into, unless its nodes are told otherwise. */
  private static final int MOST_SHARDS = 1024;

  private static final int MOST_REPLICAS = 100;

  /** The password, which is better kept out of files. */
  private static final String PASSWORD = "SKARYNA_OPENSEARCH_PASSWORD";

  private static final Set<String> KNOWN =
      Set.of("hosts", "index", "user", "certificate", "shards", "replicas");

  /**
   * The cluster, where the file names one.
   *
   * @throws IllegalArgumentException naming the setting that is not as expected
   */
  static Optional<IndexPlace.Cluster> read(JsonNode said, Path home) {
    Setting whole = new Setting(IndexSettings.OPENSEARCH, said);
    if (!whole.isSaid()) {
      return Optional.empty();
    }
    if (said instanceof ObjectNode named) {
      return Optional.of(new ClusterSettings(named, home).cluster());
    }
    throw whole.wrong(HOSTS_BELOW);
  }

  private IndexPlace.Cluster cluster() {
    for (String key : said.propertyNames()) {
      if (!KNOWN.contains(key)) {
        throw new IllegalArgumentException(
            "opensearch: expected one of %s, got '%s'"
                .formatted(String.join(", ", new TreeSet<>(KNOWN)), key));
      }
    }
    return new IndexPlace.Cluster(
        address(),
        setting("shards").number(1, 1, MOST_SHARDS, SHARDS),
        setting("replicas").number(1, 0, MOST_REPLICAS, REPLICAS));
  }

  private ClusterAddress address() {
    List<URI> hosts = hosts();
    String index = setting("index").word("skaryna", NAME);
    String user = setting("user").wordOrNothing(USER);
    String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
    Optional<Path> certificate = certificate();
    try {
      return new ClusterAddress(hosts, index, user, password, certificate);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("opensearch: " + wrong.getMessage(), wrong);
    }
  }

  private List<URI> hosts() {
    Setting hosts = setting("hosts");
    List<URI> addresses = new ArrayList<>();
    for (String host : hosts.words(HOSTS)) {
      try {
        addresses.add(new URI(host));
      } catch (URISyntaxException noAddress) {
        throw hosts.wrong(HOSTS);
      }
    }
    return addresses;
  }

  /** Read here already, so that a wrong one is told as any other wrong setting. */
  private Optional<Path> certificate() {
    Setting certificate = setting("certificate");
    String file = certificate.wordOrNothing(CERTIFICATE);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path pem = home.resolve(file);
    try {
      TrustedCertificates.of(pem);
      return Optional.of(pem);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(certificate.name() + ": " + wrong.getMessage(), wrong);
    }
  }

  private Setting setting(String key) {
    return new Setting("opensearch: " + key, said.path(key));
  }
}
