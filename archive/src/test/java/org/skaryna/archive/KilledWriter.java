// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Adds, amends, removes and purges without end, prints what was promised, waits to be killed. */
final class KilledWriter {
  private static final Agent AGENT = new Agent("killed");

  private final Archive archive;
  private final int run;
  private final Random random;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private KilledWriter(Archive archive, int run) {
    this.archive = archive;
    this.run = run;
    random = new Random(run);
  }

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    // Without end, but not longer than the test that would kill it.
    ProcessHandle.current().parent().ifPresent(KilledWriter::endWith);
    WriteLock lock =
        WriteLock.acquire(
            folder,
            "killed writer, process " + ProcessHandle.current().pid(),
            Duration.ofSeconds(60),
            holder -> {});
    KilledWriter writer =
        new KilledWriter(OcflArchive.openForWriting(folder, lock), Integer.parseInt(arguments[1]));
    for (int i = 0; ; i++) {
      writer.act(i);
    }
  }

  private static void endWith(ProcessHandle test) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          test.onExit().join();
          Runtime.getRuntime().halt(1);
        });
  }

  private void act(int number) {
    switch (random.nextInt(10)) {
      case 0 -> remove(id());
      case 1 -> purge(id());
      case 2, 3 -> amend(number);
      default -> add(number);
    }
  }

  private String id() {
    return "shared-" + random.nextInt(12);
  }

  private void remove(String id) {
    if (archive.remove(id, "test", AGENT)) {
      promise(id, archive.history(id).getLast().version(), "removed");
    }
  }

  private void purge(String id) {
    if (archive.purge(id, "test", AGENT)) {
      promise(id, archive.history(id).getLast().version(), "purged");
    }
  }

  private void amend(int number) {
    Map<String, Amendment> amendments = new LinkedHashMap<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      amendments.put(id(), Amendment.of(DescriptionField.TITLE, run + "-" + number));
    }
    for (ArchivedDocument it : archive.amend(amendments, AGENT)) {
      promise(it.id(), it.version(), it.description().title());
    }
  }

  private void add(int number) {
    AccessionOptions options = new AccessionOptions(AGENT, random.nextBoolean());
    for (Receipt receipt : archive.accession(batch(number), options)) {
      ArchivedDocument it = receipt.document();
      if (receipt.outcome() != Receipt.Outcome.WITHDRAWN) {
        promise(it.id(), it.version(), it.fixity().sha512());
      }
    }
  }

  private void promise(String id, int version, String state) {
    out.println(id + " " + version + " " + state + " .");
  }

  /** Some new, some that replace, in files and in a container. */
  private List<Accession> batch(int number) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> {
          String id = random.nextInt(3) == 0 ? id() : run + "-" + number + "-" + i;
          String text = "run " + run + " batch " + number + " of " + id + "~";
          return random.nextInt(4) == 0
              ? Samples.file(id, text)
              : Samples.member(id, "/c.jsonl", text);
        })
        .toList();
  }
}
