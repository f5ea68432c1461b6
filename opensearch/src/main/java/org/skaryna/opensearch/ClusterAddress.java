// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a cluster is and what of it is ours.
 *
 * @param hosts one or more, {@code http://10.0.0.1:9200}; a request goes to any that answers
 * @param index the name that our indexes begin with: {@code skaryna}, {@code skaryna-closed} for
 *     what only archivists find, {@code skaryna-state}
 * @param user empty where the cluster asks for none
 * @param certificate a PEM file of those to trust over https besides whom Java trusts; nothing for
 *     no others
 */
public record ClusterAddress(
    List<URI> hosts, String index, String user, String password, Optional<Path> certificate) {
  private static final Pattern INDEX = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

  public ClusterAddress {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException(
          "hosts: expected one or more such as http://10.0.0.1:9200, got none");
    }
    for (URI host : hosts) {
      if (host.getHost() == null || !List.of("http", "https").contains(host.getScheme())) {
        throw new IllegalArgumentException(
            "hosts: expected addresses such as http://10.0.0.1:9200, got '%s'".formatted(host));
      }
    }
    if (!INDEX.matcher(index).matches()) {
      throw new IllegalArgumentException(
          "index: expected lower-case Latin letters, digits, - and _, such as skaryna, got '%s'"
              .formatted(index));
    }
  }

  /** Without a user. */
  public ClusterAddress(List<URI> hosts, String index) {
    this(hosts, index, "", "", Optional.empty());
  }

  String closedIndex() {
    return index + "-closed";
  }

  String stateIndex() {
    return index + "-state";
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return index + " at " + hosts;
  }
}
