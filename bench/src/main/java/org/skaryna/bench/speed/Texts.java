// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Texts in a file, each a line of JSON: what the processes that JMH starts read. */
final class Texts {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Texts() {}

  static void write(Path file, Stream<String> texts) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Iterator<String> each = texts.iterator(); each.hasNext(); ) {
        writer.write(JSON.writeValueAsString(each.next()));
        writer.write('\n');
      }
    }
  }

  static List<String> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> JSON.readValue(line, String.class)).toList();
    }
  }
}
