// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON that keeps every Java string as it is, also those that are not Unicode text. */
public final class Json {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

  private Json() {}

  public static ObjectNode object() {
    return PLAIN.createObjectNode();
  }

  public static String line(JsonNode node) {
    return escaped(PLAIN.writeValueAsString(node));
  }

  public static String pretty(JsonNode node) {
    return escaped(PRETTY.writeValueAsString(node));
  }

  /**
   * @throws ArchiveException when it is not JSON, with the place
   */
  public static JsonNode read(String json) {
    try {
      return PLAIN.readTree(json);
    } catch (JacksonException e) {
      throw new ArchiveException("not JSON: " + e.getMessage(), e);
    }
  }

  // UTF-8 has no half of a pair and would put '?' in its place. Outside of strings there is none.
  private static String escaped(String json) {
    return json.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? json
        : halvesEscaped(json);
  }

  private static String halvesEscaped(String json) {
    return UNPAIRED_SURROGATE
        .matcher(json)
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }
}
