// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.archive.DescriptionField;
import tools.jackson.databind.json.JsonMapper;

/** A document's description for people and for programs. */
final class DescriptionPrinter {
  private DescriptionPrinter() {}

  /** One line a field; what is edited says what was extracted. */
  static String text(ArchivedDocument it) {
    StringBuilder text = new StringBuilder(line("id", it.id()));
    for (DescriptionField field : DescriptionField.values()) {
      String value = String.join("; ", field.of(it.description()));
      text.append(line(field.word(), isEdited(it, field) ? value + edited(it, field) : value));
    }
    return text.append(line("address", it.description().identifier()))
        .append(line("format", it.description().format()))
        .append(line("origin", it.origin().toString()))
        .append(line("version", "%d, %s".formatted(it.version(), it.changed())))
        .append(line("sha-512", it.fixity().sha512()))
        .toString();
  }

  private static String line(String name, String value) {
    return "%-9s %s%n".formatted(name, value);
  }

  private static boolean isEdited(ArchivedDocument it, DescriptionField field) {
    return it.amendment().values().containsKey(field);
  }

  private static String edited(ArchivedDocument it, DescriptionField field) {
    List<String> extracted = field.of(it.extracted());
    return extracted.isEmpty()
        ? "  (edited)"
        : "  (edited; extracted: %s)".formatted(String.join("; ", extracted));
  }

  static String json(ArchivedDocument it, Instant accessioned) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", it.id());
    map.put("version", it.version());
    map.put("accessioned", accessioned.toString());
    map.put("changed", it.changed().toString());
    map.put("path", it.origin().path());
    map.put("member", it.origin().member());
    map.put("description", fields(it, it.description(), false));
    map.put("extracted", fields(it, it.extracted(), true));
    map.put("url", it.description().identifier());
    map.put("format", it.description().format());
    map.put("sha512", it.fixity().sha512());
    map.put("bytes", it.fixity().bytes());
    return JsonMapper.shared().writeValueAsString(map);
  }

  /**
   * @param onlyEdited leaves out what no archivist has edited
   */
  private static Map<String, Object> fields(
      ArchivedDocument it, Description description, boolean onlyEdited) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (DescriptionField field : DescriptionField.values()) {
      List<String> values = field.of(description);
      if (!onlyEdited || isEdited(it, field)) {
        fields.put(
            field.word(),
            field.takesSeveral() ? values : values.isEmpty() ? "" : values.getFirst());
      }
    }
    return fields;
  }
}
