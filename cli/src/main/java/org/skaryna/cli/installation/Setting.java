// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One setting of the file, read as what it takes: whatever is something else is refused rather than
 * taken for the usual value, which nobody would notice.
 *
 * @param name as it stands in the file, {@code opensearch: shards}
 */
record Setting(String name, JsonNode value) {
  private static final String SEPARATORS = "[ ,\n]+";

  boolean isSaid() {
    return !value.isMissingNode();
  }

  /** A word or a number as it is written, the usual one where the setting is not in the file. */
  String word(String usual, String expected) {
    if (!isSaid()) {
      return usual;
    }
    if (!isScalar(value)) {
      throw wrong(expected);
    }
    return value.asString();
  }

  /** The same where nothing behind the name is as good as an empty word. */
  String wordOrNothing(String expected) {
    return value.isNull() ? "" : word("", expected);
  }

  /** Words with spaces or commas between them, or a list of them; one at least. */
  List<String> words(String expected) {
    Stream<JsonNode> each = value.isArray() ? value.valueStream() : Stream.of(value);
    List<String> words =
        each.map(one -> new Setting(name, one))
            .flatMap(one -> Stream.of(one.word("", expected).split(SEPARATORS)))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      throw wrong(expected);
    }
    return words;
  }

  /** A whole number, the usual one where the setting is not in the file. */
  int number(int usual, int least, int most, String expected) {
    String said = word(Integer.toString(usual), expected);
    try {
      int number = Integer.parseInt(said);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // told below, as one out of bounds
    }
    throw wrong(expected);
  }

  /** What is wrong with the value, in one line. */
  IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("%s: expected %s, got %s".formatted(name, expected, got()));
  }

  private String got() {
    if (value.isMissingNode() || value.isNull() || value.isEmpty() && value.isContainer()) {
      return "nothing";
    }
    return "'" + (value.isContainer() ? value.toString() : value.asString()) + "'";
  }

  private static boolean isScalar(JsonNode value) {
    return value.isValueNode() && !value.isNull();
  }
}
