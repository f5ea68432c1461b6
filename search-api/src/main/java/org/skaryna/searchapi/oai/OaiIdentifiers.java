// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.net.URI;
import java.util.Optional;
import org.skaryna.searchapi.http.PercentEncoding;

/**
 * Identifiers of records, {@code oai:archive.example.org:wp%2F1}: those of the scheme
 * oai-identifier (2006) where the host is a domain.
 */
record OaiIdentifiers(String host) {

  static OaiIdentifiers at(String site) {
    String host = Optional.ofNullable(URI.create(site).getHost()).orElse("localhost");
    return new OaiIdentifiers(host.startsWith("[") ? "localhost" : host);
  }

  private String start() {
    return "oai:" + host + ":";
  }

  String of(String id) {
    return start() + PercentEncoding.encode(id);
  }

  /** The id of a document; empty where the identifier is not ours. */
  Optional<String> id(String identifier) {
    return identifier.startsWith(start())
        ? PercentEncoding.decode(identifier.substring(start().length()))
        : Optional.empty();
  }
}
