// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/relevance}. */
@Command(
    name = "bench/relevance",
    description =
        "Measures how well the topics of corpus/topics.csv find what answers them, by"
            + " corpus/judgements.csv. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasureRelevance implements Callable<Integer> {
  private static final Path EXPECTED =
      Path.of("bench/src/main/resources/org/skaryna/bench/relevance");
  private final PrintStream out;

  @Option(
      names = "--worst",
      description = "list the topics not answered perfectly: what was missed, what does not answer")
  private boolean worst;

  @Option(
      names = "--update",
      description = "renew the expected figures, which the tests hold against what is measured")
  private boolean update;

  private MeasureRelevance(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasureRelevance(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path home = Path.of(System.getProperty("skaryna.home", "."));
    Relevance measured = Relevance.measure(home.resolve("corpus"));
    if (worst) {
      RelevanceReport.worst(measured).forEach(out::println);
      out.println();
    }
    out.print(RelevanceReport.table(measured));
    if (update) {
      ExpectedRelevance.write(measured, home.resolve(EXPECTED));
      out.println("Wrote what is expected from now on into " + EXPECTED);
    }
    return 0;
  }
}
