// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/people}. */
@Command(
    name = "bench/people",
    description =
        "Measures how many of the annotated names of people are recognised and joined with the same"
            + " person's other mentions. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasurePeople implements Callable<Integer> {
  private static final Path EXPECTED = Path.of("bench/src/main/resources/org/skaryna/bench/people");
  private static final List<String> COLLECTIONS = List.of("mentions", "mentions-be");
  private final PrintStream out;

  @Option(
      names = "--collections",
      paramLabel = "FOLDER",
      description =
          "a folder with the collections mentions and mentions-be; left out where it is not there;"
              + " default: ../shared/eval/collections beside this project")
  private Path collections = Path.of("../shared/eval/collections");

  @Option(names = "--worst", description = "list what is not recognised, not joined or nobody")
  private boolean worst;

  @Option(
      names = "--update",
      description = "renew the expected figures, which the tests hold against what is measured")
  private boolean update;

  private MeasurePeople(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasurePeople(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path home = Path.of(System.getProperty("skaryna.home", "."));
    RecognisedPeople measured = RecognisedPeople.measure();
    List<Recognition> all = new ArrayList<>(measured.all());
    List<PeopleFigures> groups = new ArrayList<>(measured.groups());
    for (String collection : COLLECTIONS) {
      Path folder = home.resolve(collections).resolve(collection);
      if (Files.isDirectory(folder)) {
        List<Recognition> named = NamedTopics.judge(folder);
        all.addAll(named);
        groups.add(new PeopleFigures(collection, named));
      }
    }
    if (worst) {
      PeopleReport.faults(all).forEach(out::println);
      out.println();
    }
    out.print(PeopleReport.table(groups));
    if (update) {
      ExpectedPeople.write(measured, home.resolve(EXPECTED));
      out.println("Wrote what is expected from now on into " + EXPECTED);
    }
    return 0;
  }
}
