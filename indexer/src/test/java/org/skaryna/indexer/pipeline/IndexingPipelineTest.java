// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Accession.Content;
import org.skaryna.archive.ArchiveException;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.indexer.extract.ExtractedDocument;
import org.skaryna.indexer.extract.Extraction;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;
import org.skaryna.indexer.extract.Original;
import org.skaryna.indexer.extract.TextExtractor;

class IndexingPipelineTest {
  @TempDir Path folder;
  private final MemoryArchive archive = new MemoryArchive();
  private final MemorySink sink = new MemorySink();
  private final AtomicInteger parsed = new AtomicInteger();
  private Runnable whenParsed = () -> {};

  @Test
  void givesEachItemOneFateInOrderAndCountsThem() throws IOException {
    write("a.txt", "Ён жыў у Гродне");
    write("b.broken", "x");
    write("c.empty", "x");
    write("d.jsonl", "{\"id\": \"1\", \"text\": \"т\"}\nno json\n");
    write(".hidden", "x");
    List<ItemFate> fates = new ArrayList<>();

    IndexingReport report = add(fates);

    assertThat(fates)
        .extracting(
            fate -> fate.fate() + " " + folder.relativize(Path.of(fate.origin().toString())))
        .containsExactly(
            "SKIPPED .hidden",
            "ADDED a.txt",
            "FAILED b.broken",
            "SKIPPED c.empty",
            "ADDED d.jsonl!1",
            "FAILED d.jsonl!line 2");
    assertThat(report.seen()).isEqualTo(6);
    assertThat(report.counts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(6);
    assertThat(report.notTakenIn()).hasSize(4).noneMatch(fate -> fate.reason().isBlank());
    assertThat(archive.failures()).hasSize(2);
    assertThat(sink.committed()).hasSize(2).containsKey("1");
    assertThat(sink.checkpoint()).isEqualTo(archive.sequence());
  }

  @Test
  void parsesOnlyWhatChanged() throws IOException {
    write("a.txt", "першы");
    write("b.txt", "другі");
    add(new ArrayList<>());
    parsed.set(0);
    write("b.txt", "зменены");

    IndexingReport report = add(new ArrayList<>());

    assertThat(parsed).hasValue(1);
    assertThat(report.count(Fate.UNCHANGED)).isEqualTo(1);
    assertThat(report.count(Fate.REPLACED)).isEqualTo(1);
    assertThat(sink.committed().values()).extracting(Article::text).contains("зменены");
  }

  @Test
  void readsAFailedItemAgainWhenItIsMended() throws IOException {
    write("a.broken", "x");
    add(new ArrayList<>());
    Files.delete(folder.resolve("a.broken"));
    write("a.txt", "цяпер чытаецца");

    assertThat(add(new ArrayList<>()).count(Fate.ADDED)).isEqualTo(1);
  }

  @Test
  void archivesMembersOfAContainerInBatchesAndOfRepeatedIdsTheLast() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      lines.append("{\"id\": \"%d\", \"text\": \"тэкст %d\"}\n".formatted(i, i));
    }
    lines.append("{\"id\": \"449\", \"text\": \"новы тэкст\"}\n");
    write("a.jsonl", lines.toString());

    IndexingReport report = add(new ArrayList<>());

    assertThat(report.count(Fate.ADDED)).isEqualTo(450);
    assertThat(report.count(Fate.SKIPPED)).isEqualTo(1);
    assertThat(archive.batches()).allMatch(size -> size <= 200).contains(200);
    assertThat(parsed).hasValue(0);
    assertThat(sink.committed().get("449")).extracting(Article::text).isEqualTo("новы тэкст\n");

    IndexingReport again = add(new ArrayList<>());
    assertThat(again.count(Fate.UNCHANGED)).isEqualTo(450);
    assertThat(again.count(Fate.REPLACED)).isZero();
  }

  @Test
  void keepsWhatALineStatesAndFillsTheGaps() throws IOException {
    write(
        "a.jsonl",
        "{\"id\": \"1\", \"text\": \"Ён жыў у Гродне. Потым паехаў.\", \"date\": \"09.08.2020\","
            + " \"url\": \"https://www.example.org/a\", \"authors\": [\"Ганна Кісель\"]}\n");

    add(new ArrayList<>());

    Article article = Objects.requireNonNull(sink.committed().get("1"));
    assertThat(article.title()).isEqualTo("Ён жыў у Гродне.");
    assertThat(article.language()).isEqualTo(Language.BELARUSIAN);
    assertThat(article.date().written()).isEqualTo("2020-08-09");
    assertThat(article.source()).isEqualTo("example.org");
    assertThat(article.authors()).containsExactly("Ганна Кісель");
    assertThat(article.type()).isEqualTo("article");
  }

  @Test
  void stopsWithAClearMessageWhenTheArchiveBreaksAndHealsAfterwards() throws IOException {
    write("a.txt", "першы");
    write("b.jsonl", "{\"id\": \"1\", \"text\": \"другі\"}\n"); // never archived with a file
    archive.breakAfter(1);

    assertThatThrownBy(() -> add(new ArrayList<>()))
        .isInstanceOf(ArchiveException.class)
        .hasMessage("the disk is full");

    sink.crash();
    archive.breakAfter(100);
    assertThat(sink.committed()).isEmpty();
    assertThat(Reindexer.catchUp(archive, sink)).isEqualTo(1);
    assertThat(sink.committed()).hasSize(1);
    assertThat(Reindexer.catchUp(archive, sink)).isZero();
    assertThat(add(new ArrayList<>()).count(Fate.ADDED)).isEqualTo(1);
  }

  @Test
  void failsAFileThatChangesWhileItIsReadAndGoesOn() throws IOException {
    writeBig("b.bin");
    write("a.txt", "першы");
    write("c.txt", "трэці");
    whenParsed = () -> append("b.bin");

    assertOnlyTheBigFileFails();
    whenParsed = () -> {};
    assertThat(add(new ArrayList<>()).count(Fate.ADDED)).isEqualTo(1);
  }

  @Test
  void failsAFileThatIsDeletedBeforeItIsArchivedAndGoesOn() throws IOException {
    writeBig("b.bin");
    write("a.txt", "першы");
    write("c.txt", "трэці");
    archive.beforeAccession(() -> {
      if (archive.sequence() == 1) {
        folder.resolve("b.bin").toFile().delete();
      }
    });

    assertOnlyTheBigFileFails();
  }

  private void assertOnlyTheBigFileFails() {
    IndexingReport report = add(new ArrayList<>());

    assertThat(report.count(Fate.ADDED)).isEqualTo(2);
    assertThat(report.notTakenIn())
        .singleElement()
        .satisfies(fate -> {
          assertThat(fate.fate()).isEqualTo(Fate.FAILED);
          assertThat(fate.origin().path()).endsWith("b.bin");
          assertThat(fate.reason()).contains("changed or deleted");
        });
  }

  /** Too big to be kept in memory. */
  private void writeBig(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(Preparation.SMALL_FILE + 1L);
    }
  }

  private void append(String name) {
    try {
      Files.writeString(folder.resolve(name), "далей", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writesTheSameIndexAnew() throws IOException {
    write("a.txt", "Ён жыў у Гродне");
    write("b.jsonl", "{\"id\": \"1\", \"text\": \"т\", \"date\": \"1907-1910\"}\n");
    add(new ArrayList<>());
    var before = sink.committed();

    Reindexer.rebuild(archive, sink, written -> {});

    assertThat(sink.committed()).isEqualTo(before);
  }

  @Test
  void anAddThatEndsEarlyTellsWhatItHasReported() throws IOException {
    write("a.broken", "x");
    write("b.jsonl", "{\"id\": \"1\", \"text\": \"т\"}\n{\"id\": \"2\", \"text\": \"т\"}\n");
    write("c.jsonl", "{\"id\": \"3\", \"text\": \"т\"}\n");
    AtomicInteger accessions = new AtomicInteger();
    archive.beforeAccession(() -> {
      if (accessions.incrementAndGet() == 2) {
        throw new ArchiveException("the disk is full");
      }
    });
    List<ItemFate> told = new ArrayList<>();
    try (IndexingPipeline pipeline = pipeline()) {
      assertThat(pipeline.soFar().seen()).isZero();

      assertThatThrownBy(() -> pipeline.add(List.of(folder), told::add))
          .hasMessage("the disk is full");

      assertThat(pipeline.soFar().seen()).isEqualTo(told.size()).isEqualTo(3);
      assertThat(pipeline.soFar().count(Fate.ADDED)).isEqualTo(2);
      assertThat(pipeline.soFar().notTakenIn()).containsExactly(told.getFirst());

      IndexingReport again = pipeline.add(List.of(folder), IndexingProgress.SILENT);

      assertThat(again.count(Fate.ADDED)).isEqualTo(1);
      assertThat(again.seen()).isEqualTo(4);
      assertThat(pipeline.soFar().counts()).isEqualTo(again.counts());
    }
  }

  private IndexingPipeline pipeline() {
    return new IndexingPipeline(
        archive, sink, IndexingOptions.DEFAULT, new ByExtension(parsed, whenParsed));
  }

  private IndexingReport add(List<ItemFate> fates) {
    IndexingProgress progress =
        new IndexingProgress() {
          @Override
          public void item(ItemFate fate) {
            fates.add(fate);
          }
        };
    try (IndexingPipeline pipeline = pipeline()) {
      return pipeline.add(List.of(folder), progress);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Tells by a file's name what came of reading it. */
  private record ByExtension(AtomicInteger parsed, Runnable whenParsed) implements TextExtractor {
    @Override
    public Extraction extract(Original original) {
      parsed.incrementAndGet();
      if (original.name().endsWith(".broken")) {
        return new Failed("is damaged");
      }
      if (original.name().endsWith(".empty")) {
        return new Skipped(Reason.EMPTY, "");
      }
      if (original.content() instanceof Content.OfFile) {
        whenParsed.run();
      }
      String text =
          original.content() instanceof Content.OfBytes(byte[] bytes)
              ? new String(bytes, StandardCharsets.UTF_8)
              : "вялікі";
      return new Extracted(ExtractedDocument.builder(text, "text/plain").build());
    }
  }
}
