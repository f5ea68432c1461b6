// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skaryna.indexer.pipeline.ItemFate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of {@code --report}: one JSON line an item, in the order in which they were settled. A
 * line is in the file as soon as its item is settled, so a crash takes none of them back.
 */
public final class FateReport implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Writer writer;

  private FateReport(Writer writer) {
    this.writer = writer;
  }

  /** A report into this file, or into nothing. */
  public static FateReport to(Optional<Path> file) throws IOException {
    return new FateReport(
        file.isPresent()
            ? new BufferedWriter(Files.newBufferedWriter(file.get()))
            : Writer.nullWriter());
  }

  /** {@code {"fate": "failed", "path": …, "reason": …}}, without a line feed. */
  static String line(ItemFate item) {
    Map<String, Object> line = new TreeMap<>();
    line.put("path", item.origin().path());
    line.put("member", item.origin().member());
    line.put("fate", Fates.word(item.fate()));
    line.put("reason", item.reason());
    line.put("id", item.id());
    line.put("language", item.language().code());
    line.put("milliseconds", item.took().toMillis());
    return JSON.writeValueAsString(line);
  }

  synchronized void add(ItemFate item) {
    try {
      writer.write(line(item) + '\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
