// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
import org.skaryna.archive.FixityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole archive again and compares it with its checksums. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Checks every file of the archive against its checksum. Exit status 1 if one differs.")
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    FixityReport report;
    try (Archive archive = data.folder().existing().readArchive()) {
      report = archive.verify(document -> {});
    }
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(asMap(report)));
    } else {
      report.problems().forEach(problem -> console.result(problem.id() + ": " + problem.what()));
      console.result(
          "%d documents, %d bytes checked: %s"
              .formatted(report.documents(), report.bytes(), verdict(report)));
    }
    return report.problems().isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static String verdict(FixityReport report) {
    int problems = report.problems().size();
    return problems == 0 ? "all as recorded" : problems + " problems";
  }

  private static Map<String, Object> asMap(FixityReport report) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", report.documents());
    map.put("bytes", report.bytes());
    map.put("problems", report.problems());
    return map;
  }
}
