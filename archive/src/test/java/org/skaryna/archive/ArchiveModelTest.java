// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Receipt.Outcome.ADDED;
import static org.skaryna.archive.Receipt.Outcome.REPLACED;
import static org.skaryna.archive.Receipt.Outcome.UNCHANGED;
import static org.skaryna.archive.Receipt.Outcome.WITHDRAWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Agent ANNA = new Agent("anna");

  sealed interface Deed {
    record Add(List<Accession> batch) implements Deed {}

    record Remove(String id) implements Deed {}

    record Purge(String id) implements Deed {}

    record Readmit(List<Accession> batch) implements Deed {}

    record Amend(String id, String title) implements Deed {}

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
    Arbitrary<String> id = Arbitraries.integers().between(0, IDS - 1).map(String::valueOf);
    Arbitrary<Deed> remove = id.map(Deed.Remove::new);
    Arbitrary<Deed> purge = id.map(Deed.Purge::new);
    Arbitrary<Deed> readmit = batch.map(Deed.Readmit::new);
    Arbitrary<Deed> amend =
        Combinators.combine(id, Arbitraries.of("", "t", "u")).as(Deed.Amend::new);
    Arbitrary<Deed> reopen = Arbitraries.of(true, false).map(Deed.Reopen::new);
    Arbitrary<Deed> crash =
        Combinators.combine(Arbitraries.of(Step.class), batch).as(Deed.CrashDuring::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, add),
            net.jqwik.api.Tuple.of(2, remove),
            net.jqwik.api.Tuple.of(1, purge),
            net.jqwik.api.Tuple.of(2, readmit),
            net.jqwik.api.Tuple.of(3, amend),
            net.jqwik.api.Tuple.of(1, reopen),
            net.jqwik.api.Tuple.of(1, crash))
        .list()
        .ofMaxSize(16);
  }

  private static Accession accession(int id, String text) {
    return id % 2 == 0 ? Samples.member("" + id, "/c.jsonl", text) : Samples.file("" + id, text);
  }

  /** What a map would hold: texts and edited titles by id, and what was removed. */
  private static final class Model {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> removed = new HashMap<>();
    private final Set<String> purged = new HashSet<>();

    List<Receipt.Outcome> add(List<Accession> batch, boolean readmit) {
      List<Receipt.Outcome> outcomes = new ArrayList<>();
      for (Accession it : batch) {
        outcomes.add(!readmit && isOut(it) ? WITHDRAWN : add(it));
      }
      return outcomes;
    }

    /** It was removed, or is new and the same as something that was. */
    private boolean isOut(Accession it) {
      boolean copy =
          !texts.containsKey(it.id())
              && removed.containsValue(it.text())
              && !texts.containsValue(it.text());
      return removed.containsKey(it.id()) || copy;
    }

    private Receipt.Outcome add(Accession it) {
      removed.remove(it.id());
      purged.remove(it.id());
      String before = texts.put(it.id(), it.text());
      return before == null ? ADDED : before.equals(it.text()) ? UNCHANGED : REPLACED;
    }

    boolean remove(String id) {
      String text = texts.remove(id);
      return text != null && removed.put(id, text) == null;
    }

    boolean purge(String id) {
      boolean known = remove(id) || removed.containsKey(id);
      titles.remove(id);
      return known && purged.add(id);
    }

    boolean amend(String id, String title) {
      if (!texts.containsKey(id)) {
        return false;
      }
      return !title.equals(
          title.isEmpty()
              ? Optional.ofNullable(titles.remove(id)).orElse("")
              : Optional.ofNullable(titles.put(id, title)).orElse(""));
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void holdsWhatAMapWouldHold(@ForAll("deeds") List<Deed> deeds) throws IOException {
    Path folder = Files.createTempDirectory("archive-model");
    try (WriteLock lock = Samples.lock(folder)) {
      Model model = new Model();
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

    void perform(Deed deed, Model model) throws IOException {
      switch (deed) {
        case Deed.Add(List<Accession> batch) -> add(batch, false, model);
        case Deed.Readmit(List<Accession> batch) -> add(batch, true, model);
        case Deed.Remove(String id) ->
            assertThat(archive.remove(id, "test", ANNA)).isEqualTo(model.remove(id));
        case Deed.Purge(String id) ->
            assertThat(archive.purge(id, "test", ANNA)).isEqualTo(model.purge(id));
        case Deed.Amend(String id, String title) ->
            assertThat(archive.amend(Map.of(id, amendment(title)), ANNA))
                .hasSize(model.amend(id, title) ? 1 : 0);
        case Deed.Reopen(boolean withoutCatalogue) -> reopen(withoutCatalogue);
        case Deed.CrashDuring(Step step, List<Accession> batch) -> crash(step, batch, model);
      }
    }

    private static Amendment amendment(String title) {
      return Amendment.parse(DescriptionField.TITLE, title);
    }

    private void add(List<Accession> batch, boolean readmit, Model model) {
      AccessionOptions options = new AccessionOptions(ANNA, readmit);
      assertThat(archive.accession(batch, options))
          .extracting(Receipt::outcome)
          .isEqualTo(model.add(batch, readmit));
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

    private void crash(Step step, List<Accession> batch, Model model) {
      crashAt = step;
      crashes = true;
      try {
        archive.accession(batch);
        model.add(batch, false); // nothing had to be written
      } catch (Crash e) {
        if (step == Step.COMMITTED) {
          model.add(batch, false);
        }
      }
      crashes = false;
      archive.close();
      archive = open();
    }

    void compare(Model model) {
      for (int id = 0; id < IDS; id++) {
        Optional<ArchivedDocument> found = archive.find("" + id);
        assertThat(found.map(archive::text).orElse("none"))
            .isEqualTo(model.texts.getOrDefault("" + id, "none"));
        String title = model.titles.getOrDefault("" + id, "Ліст з-за кратаў");
        found.ifPresent(it -> assertThat(it.description().title()).isEqualTo(title));
      }
      assertThat(archive.statistics().documents()).isEqualTo(model.texts.size());
      assertThat(archive.statistics().removed()).isEqualTo(model.removed.size());
    }

    @Override
    public void close() {
      archive.close();
    }
  }
}
