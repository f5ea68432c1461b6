// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the tables of the tests: cells parted by " | ", lines of "#" are comments. */
final class PairTable {
  private PairTable() {}

  static Stream<Arguments> rows(String file) {
    try (var in = PairTable.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream()
          .map(line -> line.split("\\|", -1))
          .map(cells -> Arguments.of(Stream.of(cells).map(String::strip).toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
