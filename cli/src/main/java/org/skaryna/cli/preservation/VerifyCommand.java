// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.archive.Archive;
import org.skaryna.archive.FixityReport;
import org.skaryna.archive.FixityScope;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.archive.audit.AuditReport;
import org.skaryna.cli.console.AgentOption;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.DateOption;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.installation.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads the archive again and compares it with its checksums. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the files of the archive against their checksums, and that the audit log is unbroken;",
      "finds what is missing, changed or not recorded. Exit status 1 if there is any. That the check was made is recorded:",
      "`skaryna stats` tells of the last, `skaryna history ID` of those that read a document."
    })
public final class VerifyCommand implements Callable<Integer> {
  private static final Pattern SAMPLE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(%?)");

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AgentOption agent = new AgentOption();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Checks so many documents, drawn by lot: 500, or 5%%.")
  private Optional<String> sample = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Checks what was taken in or changed since then: 2026-11-22, 2026-11, 2026, or a time.")
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes there, a JSON line each, what was checked and what is wrong.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() throws IOException {
    FixityScope scope = scope();
    Console console = Console.of(spec, json);
    FixityReport found;
    try (Archive archive = data.folder().existing().readArchive();
        FixityLines lines = FixityLines.to(report);
        ProgressBar bar = Progress.bar(console, "verifying", "", 1)) {
      if (scope instanceof FixityScope.All) {
        bar.maxHint(archive.statistics().documents());
      }
      found =
          archive.verify(
              scope,
              agent.agent(),
              document -> {
                lines.add(document);
                bar.step();
              });
      lines.add(found);
    }
    AuditReport log = AuditLog.in(data.folder().path()).check();
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(asMap(found, log)));
    } else {
      print(found, console);
      print(log, console);
    }
    boolean sound = found.problems().isEmpty() && log.problems().isEmpty();
    return sound ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private FixityScope scope() {
    if (sample.isPresent() && since.isPresent()) {
      throw wrong("verify: expected --sample or --since, got both");
    }
    return sample
        .map(this::sample)
        .or(() -> since.map(this::since))
        .orElseGet(FixityScope.All::new);
  }

  private FixityScope since(String date) {
    return new FixityScope.Since(DateOption.of(spec, "--since", date).since());
  }

  private FixityScope sample(String size) {
    Matcher matcher = SAMPLE.matcher(size);
    try {
      if (matcher.matches()) {
        return matcher.group(2).isEmpty()
            ? new FixityScope.Sample(Long.parseLong(size))
            : new FixityScope.Share(Double.parseDouble(matcher.group(1)));
      }
    } catch (IllegalArgumentException outOfRange) {
      // said below
    }
    throw wrong(
        "verify: --sample: expected a number of documents (500) or a share (5%%), got '%s'", size);
  }

  private ParameterException wrong(String message, Object... values) {
    return new ParameterException(spec.commandLine(), message.formatted(values));
  }

  private static void print(FixityReport report, Console console) {
    for (FixityReport.Problem problem : report.problems()) {
      console.result(problem.id() + ": " + problem.what());
      console.result("    " + problem.advice());
    }
    console.result(
        "%d documents, %d bytes checked: %s"
            .formatted(report.documents(), report.bytes(), verdict(report)));
  }

  private static void print(AuditReport log, Console console) {
    log.problems().forEach(console::result);
    if (log.entries() > 0) {
      console.result(
          "%d entries of the audit log checked: %s; the last is %s"
              .formatted(
                  log.entries(), log.problems().isEmpty() ? "unbroken" : "broken", log.last()));
    }
  }

  private static String verdict(FixityReport report) {
    int problems = report.problems().size();
    return problems == 0 ? "all as recorded" : problems + " problems";
  }

  private static Map<String, Object> asMap(FixityReport report, AuditReport log) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", report.documents());
    map.put("bytes", report.bytes());
    map.put("problems", report.problems().stream().map(FixityLines::map).toList());
    map.put(
        "audit", Map.of("entries", log.entries(), "last", log.last(), "problems", log.problems()));
    return map;
  }
}
