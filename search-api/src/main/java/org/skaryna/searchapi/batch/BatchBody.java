// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.MemoryForm;
import org.skaryna.searchapi.http.QueryParameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a batch: what holds the list, and the fields that a form sends beside it.
 *
 * @param bytes the list as it came
 * @param kind how to read it
 * @param fields parameters of a form
 */
@SuppressWarnings("ArrayRecordComponent") // is read once, and compared with none
public record BatchBody(byte[] bytes, Kind kind, List<QueryParameters.Parameter> fields) {
  /** The field of a form that holds pasted names; the same in JSON. */
  static final String LIST = "list";

  private static final String EXPECTED =
      "expected application/json, text/plain, text/csv or multipart/form-data";

  /** How a list is written. */
  public enum Kind {
    TEXT,
    CSV,
    JSON
  }

  /**
   * Reads a request.
   *
   * @throws MalformedBodyException for another kind of body
   */
  public static BatchBody read(Context ctx) {
    String type =
        Optional.ofNullable(ctx.contentType())
            .orElse("")
            .split(";", 2)[0]
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/json" -> new BatchBody(ctx.bodyAsBytes(), Kind.JSON, List.of());
      case "text/plain" -> new BatchBody(ctx.bodyAsBytes(), Kind.TEXT, List.of());
      case "text/csv", "text/tab-separated-values" ->
          new BatchBody(ctx.bodyAsBytes(), Kind.CSV, List.of());
      case MemoryForm.MEDIA_TYPE -> form(MemoryForm.read(ctx));
      default -> {
        ctx.bodyAsBytes(); // unread, it would end the connection that the client means to use again
        throw MalformedBodyException.otherType(
            "the body is of the media type '%.80s', %s".formatted(type, EXPECTED));
      }
    };
  }

  /** A file where one was chosen, else what was pasted. */
  private static BatchBody form(MemoryForm form) {
    List<QueryParameters.Parameter> fields = new ArrayList<>(form.fields());
    Optional<QueryParameters.Parameter> pasted =
        fields.stream().filter(field -> field.name().equals(LIST)).findFirst();
    fields.removeIf(field -> field.name().equals(LIST));
    Optional<MemoryForm.File> file =
        form.files().stream().filter(it -> it.bytes().length > 0).findFirst();
    if (file.isPresent()) {
      Kind kind = isTable(file.get()) ? Kind.CSV : Kind.TEXT;
      return new BatchBody(file.get().bytes(), kind, fields);
    }
    byte[] list =
        pasted
            .map(field -> field.value().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .orElseThrow(() ->
                MalformedBodyException.broken(
                    "the form holds no list, expected a file or the field " + LIST));
    return new BatchBody(list, Kind.TEXT, fields);
  }

  private static boolean isTable(MemoryForm.File file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  /**
   * The names.
   *
   * @param column as {@link NameListReader#csv} takes it
   * @throws IllegalArgumentException where no column is meant
   */
  public NameList list(String column) {
    if (ListText.isZip(bytes)) {
      throw MalformedBodyException.otherType(
          "the list is a ZIP file or a workbook, expected text or CSV: save it as CSV");
    }
    return switch (kind) {
      case TEXT -> NameListReader.text(bytes);
      case CSV -> NameListReader.csv(bytes, column);
      case JSON -> NameListReader.names(json());
    };
  }

  private List<String> json() {
    try {
      JsonNode body = JsonMapper.shared().readTree(bytes);
      JsonNode list = body.isArray() ? body : body.path(LIST);
      if (!list.isArray() || !list.values().stream().allMatch(JsonNode::isString)) {
        throw MalformedBodyException.broken(
            "the body is not a list of names, expected [\"…\", \"…\"] or {\"list\": [\"…\"]}");
      }
      return list.values().stream().map(JsonNode::asString).toList();
    } catch (JacksonException e) {
      throw MalformedBodyException.broken(
          "the body is not JSON: %.200s".formatted(e.getOriginalMessage()));
    }
  }
}
