// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@link StoredRecord} as JSON that is to be understood without this program: the description in
 * DCMI Metadata Terms (2020), fixity and events by the names of PREMIS 3 (2015). The description is
 * the one that holds; where archivists edited it, {@code amendment} has the edits and {@code
 * extracted} what was there before.
 */
final class RecordJson {
  static final String SCHEMA = "skaryna-record/2";

  /** Without edits, access and the person who acted; what it says is read as it was meant. */
  private static final String FIRST_SCHEMA = "skaryna-record/1";

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
    put(it.origin(), node.putObject("origin"));
    describe(it.description(), node.putObject("description"));
    if (!it.amendment().isEmpty()) {
      ObjectNode amendment = node.putObject("amendment");
      it.amendment().values().forEach((field, values) -> put(amendment, field.word(), values));
      describe(it.extracted(), node.putObject("extracted"));
    }
    node.putObject("fixity")
        .put("premis:messageDigestAlgorithm", "SHA-512")
        .put("premis:messageDigest", it.fixity().sha512())
        .put("premis:size", it.fixity().bytes());
    EventJson.put(it.event(), node.putObject("event"));
    if (!it.earlier().isEmpty()) {
      ArrayNode earlier = node.putArray("earlier");
      it.earlier().forEach(event -> earlier.add(EventJson.node(event)));
    }
    return node;
  }

  private static void put(Origin origin, ObjectNode node) {
    node.put("path", origin.path()).put("member", origin.member());
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
    node.put("dcterms:accessRights", it.access().toString());
  }

  private static void put(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
  }

  private static StoredRecord record(JsonNode node) {
    String schema = node.path("schema").asString("");
    if (!schema.equals(SCHEMA) && !schema.equals(FIRST_SCHEMA)) {
      throw new ArchiveException("expected schema '%s', found '%s'".formatted(SCHEMA, schema));
    }
    try {
      return known(node);
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new ArchiveException("not a record of a document: " + e.getMessage(), e);
    }
  }

  private static StoredRecord known(JsonNode node) {
    JsonNode fixity = node.required("fixity");
    String extracted = node.has("extracted") ? "extracted" : "description";
    JsonNode where = node.required("origin");
    Origin origin = new Origin(string(where, "path"), string(where, "member"));
    return new StoredRecord(
        string(node, "id"),
        description(node.required(extracted)),
        amendment(node.path("amendment")),
        new Fixity(
            string(fixity, "premis:messageDigest"), fixity.required("premis:size").longValue()),
        node.required("sequence").longValue(),
        EventJson.event(node.required("event"), node.required("version").intValue(), origin),
        node.path("earlier").valueStream().map(EventJson::event).toList());
  }

  private static Amendment amendment(JsonNode node) {
    Map<DescriptionField, List<String>> values = new EnumMap<>(DescriptionField.class);
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      values.put(
          DescriptionField.named(each.getKey()),
          each.getValue().valueStream().map(JsonNode::stringValue).toList());
    }
    return new Amendment(values, Set.of());
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
        strings(node, "notes"),
        Access.parse(node.path("dcterms:accessRights").asString(Access.PUBLIC)));
  }

  private static String string(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  private static List<String> strings(JsonNode node, String name) {
    return node.required(name).valueStream().map(JsonNode::stringValue).toList();
  }
}
