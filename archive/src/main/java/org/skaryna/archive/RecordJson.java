// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@link StoredRecord} as JSON that is to be understood without this program: the description in
 * DCMI Metadata Terms (2020), fixity and event by the names of PREMIS 3 (2015).
 */
final class RecordJson {
  static final String SCHEMA = "skaryna-record/1";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String PREMIS = "http://www.loc.gov/premis/rdf/v3/";

  private RecordJson() {}

  /** As it is kept beside the original. */
  static String file(StoredRecord document, String text) {
    return Json.pretty(tree(document).put("text", text)) + "\n";
  }

  /** As the catalogue has it: without the text. */
  static String row(StoredRecord document) {
    return Json.line(tree(document));
  }

  static StoredRecord record(String json) {
    return record(Json.read(json));
  }

  /** The extracted text in a record's file; empty for a removal. */
  static String text(String json) {
    return Json.read(json).path("text").asString("");
  }

  private static ObjectNode tree(StoredRecord it) {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    node.putObject("@context").put("dcterms", TERMS).put("premis", PREMIS);
    node.put("id", it.id()).put("version", it.version()).put("sequence", it.sequence());
    node.putObject("origin").put("path", it.origin().path()).put("member", it.origin().member());
    describe(it.description(), node.putObject("description"));
    node.putObject("fixity")
        .put("premis:messageDigestAlgorithm", "SHA-512")
        .put("premis:messageDigest", it.fixity().sha512())
        .put("premis:size", it.fixity().bytes());
    node.putObject("event")
        .put("premis:eventType", it.event().term())
        .put("premis:eventDateTime", it.when().toString())
        .put("premis:eventDetail", it.note())
        .put("premis:linkingAgent", "Skaryna");
    return node;
  }

  private static void describe(Description it, ObjectNode node) {
    node.put("dcterms:title", it.title());
    put(node, "dcterms:creator", it.creators());
    node.put("dcterms:date", it.date())
        .put("dcterms:language", it.language())
        .put("dcterms:source", it.source())
        .put("dcterms:type", it.type())
        .put("dcterms:identifier", it.identifier());
    put(node, "dcterms:subject", it.subjects());
    node.put("dcterms:format", it.format()).put("fileName", it.fileName());
    put(node, "notes", it.notes());
  }

  private static void put(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
  }

  private static StoredRecord record(JsonNode node) {
    String schema = node.path("schema").asString("");
    if (!schema.equals(SCHEMA)) {
      throw new ArchiveException("expected schema '%s', found '%s'".formatted(SCHEMA, schema));
    }
    try {
      return known(node);
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new ArchiveException("not a record of a document: " + e.getMessage(), e);
    }
  }

  private static StoredRecord known(JsonNode node) {
    JsonNode origin = node.required("origin");
    JsonNode fixity = node.required("fixity");
    JsonNode event = node.required("event");
    return new StoredRecord(
        string(node, "id"),
        new Origin(string(origin, "path"), string(origin, "member")),
        description(node.required("description")),
        new Fixity(
            string(fixity, "premis:messageDigest"), fixity.required("premis:size").longValue()),
        node.required("version").intValue(),
        node.required("sequence").longValue(),
        Instant.parse(string(event, "premis:eventDateTime")),
        StoredRecord.Event.valueOf(string(event, "premis:eventType").toUpperCase(Locale.ROOT)),
        string(event, "premis:eventDetail"));
  }

  private static Description description(JsonNode node) {
    return new Description(
        string(node, "dcterms:title"),
        strings(node, "dcterms:creator"),
        string(node, "dcterms:date"),
        string(node, "dcterms:language"),
        string(node, "dcterms:source"),
        string(node, "dcterms:type"),
        string(node, "dcterms:identifier"),
        strings(node, "dcterms:subject"),
        string(node, "dcterms:format"),
        string(node, "fileName"),
        strings(node, "notes"));
  }

  private static String string(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  private static List<String> strings(JsonNode node, String name) {
    return node.required(name).valueStream().map(JsonNode::stringValue).toList();
  }
}
