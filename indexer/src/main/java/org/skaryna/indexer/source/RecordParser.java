// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one line of a JSONL: an object with {@code text} or {@code html}, and optionally {@code id,
 * title, language, date, source, url, authors, tags, type}. {@code null} is absent, a number is
 * taken for its digits, one string for a list of one; other fields are left alone.
 */
final class RecordParser {
  private static final int LONGEST_ID = 512;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(64 << 20).build())
                  .build())
          .build();

  private RecordParser() {}

  static ArticleRecord parse(byte[] line) throws RecordFormatException {
    JsonNode object = object(line);
    ArticleRecord article =
        new ArticleRecord(
            id(object),
            string(object, "title"),
            string(object, "text"),
            string(object, "html"),
            string(object, "language"),
            string(object, "date"),
            string(object, "source"),
            string(object, "url"),
            strings(object, "authors"),
            strings(object, "tags"),
            string(object, "type"));
    boolean nothing = object.path("text").isMissingNode() && object.path("html").isMissingNode();
    if (nothing || (object.path("text").isNull() && article.html().isEmpty())) {
      throw new RecordFormatException("expected \"text\" or \"html\", got neither");
    }
    return article;
  }

  private static JsonNode object(byte[] line) throws RecordFormatException {
    try {
      JsonNode node = JSON.readTree(utf8(line));
      if (!node.isObject()) {
        throw new RecordFormatException(
            "expected a JSON object, got " + shown(node.getNodeType().toString()));
      }
      return node;
    } catch (JacksonException e) {
      throw new RecordFormatException("expected a JSON object: " + e.getOriginalMessage());
    }
  }

  private static String utf8(byte[] line) throws RecordFormatException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new RecordFormatException("expected UTF-8, got bytes that are not");
    }
  }

  private static String id(JsonNode object) throws RecordFormatException {
    String id = string(object, "id");
    boolean control = id.chars().anyMatch(Character::isISOControl);
    if (id.length() > LONGEST_ID || control || (!id.isEmpty() && id.isBlank())) {
      throw new RecordFormatException(
          "expected an \"id\" of 1 to %d letters without control characters, got '%.60s'"
              .formatted(LONGEST_ID, id));
    }
    return id;
  }

  private static String string(JsonNode object, String field) throws RecordFormatException {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return scalar(field, value);
  }

  private static List<String> strings(JsonNode object, String field) throws RecordFormatException {
    JsonNode value = object.path(field);
    if (!value.isArray()) {
      String one = string(object, field);
      return one.isBlank() ? List.of() : List.of(one);
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode each : value) {
      if (!each.isNull() && !scalar(field, each).isBlank()) {
        strings.add(scalar(field, each));
      }
    }
    return strings;
  }

  private static String scalar(String field, JsonNode value) throws RecordFormatException {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNumber()) {
      return value.asString();
    }
    throw new RecordFormatException(
        "expected \"%s\" to be a string, got %s".formatted(field, shown(value.toString())));
  }

  private static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
