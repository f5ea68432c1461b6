// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Adds without end, prints what was promised, and waits to be killed. */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int run = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    WriteLock lock =
        WriteLock.acquire(
            folder,
            "killed writer, process " + ProcessHandle.current().pid(),
            java.time.Duration.ofSeconds(60),
            holder -> {});
    Archive archive = OcflArchive.openForWriting(folder, lock);
    Random random = new Random(run);
    for (int i = 0; ; i++) {
      for (Receipt receipt : archive.accession(batch(run, i, random))) {
        ArchivedDocument document = receipt.document();
        out.println(document.id() + " " + document.version() + " " + document.fixity().sha512());
      }
    }
  }

  /** Some new, some that replace, in files and in a container. */
  private static List<Accession> batch(int run, int number, Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> {
          String id = random.nextInt(3) == 0 ? "shared-" + i : run + "-" + number + "-" + i;
          String text = "run " + run + " batch " + number + " of " + id;
          return random.nextInt(4) == 0
              ? Samples.file(id, text)
              : Samples.member(id, "/c.jsonl", text);
        })
        .toList();
  }
}
