// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes a backup in a process of its own, says when it begins and ends, and may be killed. */
final class KilledBackup {
  private KilledBackup() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("begins");
    Backup.Report report =
        Backup.run(
            BackupTest.source(Path.of(arguments[0])), Path.of(arguments[1]), "killed", done -> {});
    out.println(report.record().isPresent() ? "complete" : report.problems().toString());
  }
}
