// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Adds until nothing more can be written, and prints what was promised and what went wrong. */
final class FillingWriter {
  private static final int MOST_ERRORS = 3;
  private static final int MOST_DOCUMENTS = 60;

  private FillingWriter() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int letters = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      int errors = 0;
      for (int i = 0; errors < MOST_ERRORS && i < MOST_DOCUMENTS; i++) {
        int length = i == 3 ? letters : 100;
        try {
          archive.accession(List.of(Samples.file("d" + i, "x".repeat(length))));
          out.println("added d" + i);
        } catch (ArchiveException e) {
          out.println("failed d" + i + ": " + e.getMessage());
          errors++;
        }
      }
    } catch (ArchiveException e) {
      out.println("closed: " + e.getMessage());
    }
  }
}
