// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.archive.backup.Backup;
import org.skaryna.archive.backup.BackupRecord;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.console.Version;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Copies the data folder while others work with it. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Copies the archive and the other files of the data folder (not the index, which can be made",
      "again) while `serve` and `add` go on; every copy is compared with its checksum. The same",
      "folder again takes only what is new; an interrupted backup goes on. Exit status 1 when a",
      "file is damaged: it is named, and the backup before stays as it is."
    })
public final class BackupCommand implements Callable<Integer> {
  private static final int LISTED = 100;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "DIR", description = "A new folder, or one that holds a backup.")
  private Path folder = Path.of("backup");

  @Option(
      names = "--check",
      description = "Makes no backup: reads the one in DIR again and compares every file.")
  private boolean check;

  @Option(
      names = "--prune",
      description =
          "Also deletes from DIR what is in the archive no more, as after `remove --purge`.")
  private boolean prune;

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    return check ? check(console) : back(console);
  }

  private int back(Console console) {
    DataFolder from = data.folder().existing();
    Backup.Report report;
    try (ProgressBar bar = Progress.bar(console, "copying", " objects", 1)) {
      report = Backup.run(from.source(), folder, Version.agent(), bar::stepTo);
    }
    if (prune && report.record().isPresent()) {
      console.note("%d versions of objects pruned".formatted(Backup.prune(folder)));
    }
    list(report.problems(), console);
    String damaged = folder + ": not complete, the archive is damaged; an earlier backup stands";
    String told = report.record().map(record -> told(record, report)).orElse(damaged);
    console.result(json ? asJson(report.record(), report.copied(), report.problems()) : told);
    return report.record().isPresent() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private int check(Console console) {
    List<String> problems;
    try (ProgressBar bar = Progress.bar(console, "checking", " files", 1)) {
      problems = Backup.verify(folder, bar::stepTo);
    }
    list(problems, console);
    Optional<BackupRecord> record = BackupRecord.read(folder);
    String verdict = problems.isEmpty() ? "all as recorded" : problems.size() + " problems";
    console.result(json ? asJson(record, 0, problems) : folder + ": " + verdict);
    return problems.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static void list(List<String> problems, Console console) {
    problems.stream().limit(LISTED).forEach(console::note);
    if (problems.size() > LISTED) {
      console.note("and " + (problems.size() - LISTED) + " more");
    }
  }

  private String told(BackupRecord record, Backup.Report report) {
    String mended =
        report.mended() == 0 ? "" : ", %d damaged ones copied again".formatted(report.mended());
    return "%s: %d documents up to change %d, %d new versions of objects copied%s, verified"
        .formatted(folder, record.documents(), record.sequence(), report.copied(), mended);
  }

  static String asJson(Optional<BackupRecord> record, long copied, List<String> problems) {
    Map<String, Object> map = new LinkedHashMap<>();
    record.ifPresent(it -> {
      map.put("when", it.when().toString());
      map.put("from", it.from());
      map.put("sequence", it.sequence());
      map.put("documents", it.documents());
      map.put("removed", it.removed());
      map.put("failures", it.failures());
    });
    map.put("copied", copied);
    map.put("problems", problems);
    return JsonMapper.shared().writeValueAsString(map);
  }
}
