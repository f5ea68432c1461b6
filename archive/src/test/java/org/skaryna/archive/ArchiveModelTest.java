// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to an archive, it holds what a map would hold. */
class ArchiveModelTest {
  /** A few ids, so that they meet again and again; even ones are members of a container. */
  private static final int IDS = 6;

  sealed interface Deed {
    record Add(List<Accession> batch) implements Deed {}

    record Remove(String id) implements Deed {}

    record Reopen(boolean withoutCatalogue) implements Deed {}

    record CrashDuring(Step step, List<Accession> batch) implements Deed {}
  }

  private static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Accession> accession =
        Combinators.combine(Arbitraries.integers().between(0, IDS - 1), Arbitraries.of("x", "y"))
            .as(ArchiveModelTest::accession);
    Arbitrary<List<Accession>> batch = accession.list().ofMaxSize(4);
    Arbitrary<Deed> add = batch.map(Deed.Add::new);
    Arbitrary<Deed> remove =
        Arbitraries.integers().between(0, IDS - 1).map(id -> new Deed.Remove("" + id));
    Arbitrary<Deed> reopen = Arbitraries.of(true, false).map(Deed.Reopen::new);
    Arbitrary<Deed> crash =
        Combinators.combine(Arbitraries.of(Step.class), batch).as(Deed.CrashDuring::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, add),
            net.jqwik.api.Tuple.of(2, remove),
            net.jqwik.api.Tuple.of(1, reopen),
            net.jqwik.api.Tuple.of(1, crash))
        .list()
        .ofMaxSize(12);
  }

  private static Accession accession(int id, String text) {
    return id % 2 == 0
        ? Samples.member("" + id, "/c.jsonl", text)
        : Samples.file("" + id, text);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void holdsWhatAMapWouldHold(@ForAll("deeds") List<Deed> deeds) throws IOException {
    Path folder = Files.createTempDirectory("archive-model");
    try (WriteLock lock = Samples.lock(folder)) {
      Map<String, String> model = new LinkedHashMap<>();
      try (Run run = new Run(folder, lock)) {
        for (Deed deed : deeds) {
          run.perform(deed, model);
          run.compare(model);
        }
        assertThat(Samples.problems(run.archive)).isEmpty();
      }
    } finally {
      DurableFiles.deleteTree(folder);
    }
  }

  private static final class Run implements AutoCloseable {
    private final Path folder;
    private final WriteLock lock;
    private Step crashAt = Step.COMMITTED;
    private boolean crashes;
    private Archive archive;

    Run(Path folder, WriteLock lock) {
      this.folder = folder;
      this.lock = lock;
      archive = open();
    }

    private Archive open() {
      return OcflArchive.openForWriting(folder, lock, this::reached);
    }

    private void reached(Step step) {
      if (crashes && step == crashAt) {
        throw new Crash();
      }
    }

    void perform(Deed deed, Map<String, String> model) throws IOException {
      switch (deed) {
        case Deed.Add(List<Accession> batch) -> {
          List<Receipt> receipts = archive.accession(batch);
          assertThat(receipts).extracting(Receipt::outcome).isEqualTo(apply(batch, model));
        }
        case Deed.Remove(String id) ->
            assertThat(archive.remove(id, "test")).isEqualTo(model.remove(id) != null);
        case Deed.Reopen(boolean withoutCatalogue) -> reopen(withoutCatalogue);
        case Deed.CrashDuring(Step step, List<Accession> batch) -> crash(step, batch, model);
      }
    }

    private static List<Receipt.Outcome> apply(List<Accession> batch, Map<String, String> model) {
      List<Receipt.Outcome> outcomes = new ArrayList<>();
      for (Accession it : batch) {
        String before = model.put(it.id(), it.text());
        outcomes.add(
            before == null
                ? Receipt.Outcome.ADDED
                : before.equals(it.text()) ? Receipt.Outcome.UNCHANGED : Receipt.Outcome.REPLACED);
      }
      return outcomes;
    }

    private void reopen(boolean withoutCatalogue) throws IOException {
      List<Change> before = Samples.changes(archive, 0);
      archive.close();
      if (withoutCatalogue) {
        Files.delete(folder.resolve("catalogue.db"));
      }
      archive = open();
      assertThat(Samples.changes(archive, 0)).isEqualTo(before);
    }

    private void crash(Step step, List<Accession> batch, Map<String, String> model) {
      crashAt = step;
      crashes = true;
      try {
        archive.accession(batch);
        apply(batch, model); // nothing had to be written
      } catch (Crash e) {
        if (step == Step.COMMITTED) {
          apply(batch, model);
        }
      }
      crashes = false;
      archive.close();
      archive = open();
    }

    void compare(Map<String, String> model) {
      for (int id = 0; id < IDS; id++) {
        assertThat(archive.find("" + id).map(archive::text).orElse("none"))
            .isEqualTo(model.getOrDefault("" + id, "none"));
      }
      assertThat(archive.statistics().documents()).isEqualTo(model.size());
    }

    @Override
    public void close() {
      archive.close();
    }
  }
}
