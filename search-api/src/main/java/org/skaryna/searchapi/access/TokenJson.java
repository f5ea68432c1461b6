// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tokens as {@code tokens.json} holds them: {@code {"tokens": [{"name": …}]}}. */
final class TokenJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private TokenJson() {}

  static String write(List<Token> tokens) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode all = root.putArray("tokens");
    for (Token token : tokens) {
      ObjectNode node = all.addObject();
      node.put("name", token.name());
      node.put("role", token.role().word());
      node.put("sha256", token.sha256());
      node.put("created", token.created().toString());
      if (!token.lastDay().equals(Token.NO_END)) {
        node.put("until", token.lastDay().toString());
      }
      if (!token.revoked().equals(Token.NEVER)) {
        node.put("revoked", token.revoked().toString());
      }
    }
    return JSON.writeValueAsString(root) + "\n";
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static List<Token> read(String text) {
    try {
      List<Token> tokens = new ArrayList<>();
      for (JsonNode node : JSON.readTree(text).path("tokens")) {
        tokens.add(token(node));
      }
      return List.copyOf(tokens);
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Token token(JsonNode node) {
    String role = node.path("role").asString("");
    return new Token(
        node.path("name").asString(""),
        Role.ofWord(role)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "role: expected one of %s, got '%s'".formatted(Role.words(), role))),
        node.path("sha256").asString(""),
        Instant.parse(node.path("created").asString("")),
        node.has("until") ? LocalDate.parse(node.path("until").asString("")) : Token.NO_END,
        node.has("revoked") ? Instant.parse(node.path("revoked").asString("")) : Token.NEVER);
  }
}
