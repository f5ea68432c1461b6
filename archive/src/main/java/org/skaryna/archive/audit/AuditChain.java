// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as lines of JSON, each of which holds the SHA-256 of the line before: whoever changes,
 * takes out or puts in a line breaks the chain at the next one. (Schneier and Kelsey, Secure Audit
 * Logs to Support Computer Forensics, 1999, without their keys: it finds changes, and cannot hinder
 * one who writes the whole rest of the log anew.)
 */
final class AuditChain {
  /** What the first line holds. */
  static final String BEGINNING = "0".repeat(64);

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BEFORE = "before";

  private AuditChain() {}

  /** The line of an entry, without a line feed. */
  static String line(AuditEntry entry, String before) {
    ObjectNode line = JSON.createObjectNode();
    line.put("when", entry.when().toString());
    line.put("who", entry.who());
    line.put("role", entry.role());
    line.put("action", entry.action());
    line.put("document", entry.document());
    line.put("outcome", entry.outcome());
    line.put("from", entry.from());
    line.put(BEFORE, before);
    return JSON.writeValueAsString(line);
  }

  /** The checksum by which the next line knows this one. */
  static String checksum(byte[] line) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The checksum that a line holds of the one before; empty where it is no line of the log. */
  static Optional<String> before(String line) {
    return read(line).map(node -> node.path(BEFORE).asString("")).filter(sum -> !sum.isEmpty());
  }

  /** The entry of a line; empty where it is none. */
  static Optional<AuditEntry> entry(String line) {
    return read(line).flatMap(AuditChain::entry);
  }

  private static Optional<AuditEntry> entry(JsonNode node) {
    try {
      return Optional.of(
          new AuditEntry(
              Instant.parse(node.path("when").asString("")),
              node.path("who").asString(""),
              node.path("role").asString(""),
              node.path("action").asString(""),
              node.path("document").asString(""),
              node.path("outcome").asString(""),
              node.path("from").asString("")));
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> read(String line) {
    try {
      return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
