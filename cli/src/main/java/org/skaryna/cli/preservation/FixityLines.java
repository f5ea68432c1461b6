// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.FixityReport;
import tools.jackson.databind.json.JsonMapper;

/** The report of a check: a JSON line for each document read, each problem, and the sum. */
final class FixityLines implements AutoCloseable {
  private final Writer writer;

  private FixityLines(Writer writer) {
    this.writer = writer;
  }

  /** Into this file, or into nothing. */
  static FixityLines to(Optional<Path> file) throws IOException {
    return new FixityLines(
        file.isPresent()
            ? new BufferedWriter(Files.newBufferedWriter(file.get()))
            : Writer.nullWriter());
  }

  void add(ArchivedDocument document) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("checked", document.id());
    line.put("version", document.version());
    line.put("sha512", document.fixity().sha512());
    write(line);
  }

  void add(FixityReport report) {
    report.problems().forEach(problem -> write(map(problem)));
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("documents", report.documents());
    sum.put("bytes", report.bytes());
    sum.put("problems", report.problems().size());
    write(sum);
  }

  static Map<String, Object> map(FixityReport.Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("problem", problem.kind().name().toLowerCase(Locale.ROOT));
    map.put("id", problem.id());
    map.put("what", problem.what());
    map.put("advice", problem.advice());
    return map;
  }

  private void write(Map<String, Object> line) {
    try {
      writer.write(JsonMapper.shared().writeValueAsString(line) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
