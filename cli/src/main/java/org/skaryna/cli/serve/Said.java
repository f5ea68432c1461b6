// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;

/** What an upload says of its documents, in words that can be kept: {@code {title: [Ліст]}}. */
final class Said {
  private Said() {}

  static Map<String, List<String>> words(Amendment amendment) {
    Map<String, List<String>> words = new TreeMap<>();
    amendment.values().forEach((field, values) -> words.put(field.word(), values));
    return words;
  }

  static Amendment amendment(Map<String, List<String>> words) {
    Amendment all = Amendment.NONE;
    for (Map.Entry<String, List<String>> field : words.entrySet()) {
      all =
          all.with(DescriptionField.named(field.getKey()), field.getValue().toArray(String[]::new));
    }
    return all;
  }

  /** The words of the fields that are edited. */
  static List<String> fields(Amendment amendment) {
    Map<String, String> fields = new TreeMap<>();
    amendment.values().keySet().forEach(field -> fields.put(field.word(), field.word()));
    amendment
        .takenBack()
        .forEach(field -> fields.put(field.word(), field.word() + " (taken back)"));
    return List.copyOf(fields.values());
  }
}
