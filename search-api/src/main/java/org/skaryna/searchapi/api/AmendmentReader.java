// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.InvalidAmendmentException;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads edits of a description, and names every field that cannot be meant. */
final class AmendmentReader {
  private static final Pattern EXPECTED =
      Pattern.compile(".*?expected (.*?)(?:, got '.*)?", Pattern.DOTALL);

  private final List<InvalidParameter> invalid = new ArrayList<>();
  private Amendment all = Amendment.NONE;

  private AmendmentReader() {}

  /**
   * Reads {@code {"title": "…", "authors": ["…"], "date": null}}: a string or a list sets a field,
   * an empty one says that there is no such thing, {@code null} takes the edit back.
   *
   * @throws InvalidParametersException naming every field that is unknown or cannot be that
   * @throws MalformedBodyException for what is no JSON object
   */
  static Amendment json(String body) {
    AmendmentReader reader = new AmendmentReader();
    for (Map.Entry<String, JsonNode> field : object(body).properties()) {
      if (isText(field.getValue())) {
        reader.read(field.getKey(), field.getValue().toString(), () -> edit(field));
      } else {
        reader.invalid.add(
            new InvalidParameter(
                field.getKey(),
                field.getValue().toString(),
                "a string, a list of strings, or null"));
      }
    }
    return reader.result();
  }

  /**
   * Reads the fields of a form; one that comes more than once has several values, an empty one says
   * nothing.
   *
   * @throws InvalidParametersException naming every field that is unknown or cannot be that
   */
  static Amendment form(List<Parameter> parameters) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      fields.computeIfAbsent(parameter.name(), name -> new ArrayList<>()).add(parameter.value());
    }
    AmendmentReader reader = new AmendmentReader();
    fields.forEach(
        (name, values) -> reader.read(name, String.join("; ", values), () -> edit(name, values)));
    return reader.result();
  }

  private interface Step {
    Amendment take();
  }

  private void read(String name, String value, Step edit) {
    try {
      all = all.then(edit.take());
    } catch (InvalidAmendmentException e) {
      String message = String.valueOf(e.getMessage());
      Matcher expected = EXPECTED.matcher(message);
      invalid.add(
          new InvalidParameter(name, value, expected.matches() ? expected.group(1) : message));
    }
  }

  private Amendment result() {
    if (!invalid.isEmpty()) {
      throw new InvalidParametersException(invalid);
    }
    return all;
  }

  private static Amendment edit(String name, List<String> values) {
    DescriptionField field = DescriptionField.named(name);
    List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
    if (said.isEmpty()) {
      return Amendment.NONE;
    }
    return said.size() == 1
        ? Amendment.parse(field, said.getFirst())
        : Amendment.NONE.with(field, said.toArray(String[]::new));
  }

  private static Amendment edit(Map.Entry<String, JsonNode> entry) {
    DescriptionField field = DescriptionField.named(entry.getKey());
    JsonNode value = entry.getValue();
    if (value.isNull()) {
      return Amendment.NONE.takingBack(field);
    }
    if (value.isString() && value.asString().isBlank()) {
      return Amendment.NONE.with(field);
    }
    List<JsonNode> values = value.isArray() ? List.copyOf(value.values()) : List.of(value);
    return Amendment.NONE.with(
        field, values.stream().map(JsonNode::asString).toArray(String[]::new));
  }

  private static boolean isText(JsonNode value) {
    return value.isNull()
        || value.isString()
        || value.isArray() && value.values().stream().allMatch(JsonNode::isString);
  }

  private static JsonNode object(String body) {
    try {
      JsonNode node = JsonMapper.shared().readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      // said below
    }
    throw MalformedBodyException.broken(
        "the body is no JSON object, expected one such as {\"date\": \"1990-08-06\"}");
  }
}
