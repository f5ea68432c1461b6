// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Receipt.Outcome.ADDED;
import static org.skaryna.archive.Receipt.Outcome.REPLACED;
import static org.skaryna.archive.Receipt.Outcome.UNCHANGED;
import static org.skaryna.archive.Receipt.Outcome.WITHDRAWN;
import static org.skaryna.archive.Samples.accession;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.bytes;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.described;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Archive} promises. */
class OcflArchiveTest {
  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  @BeforeEach
  void open() {
    lock = Samples.lock(folder);
    archive = OcflArchive.openForWriting(folder, lock);
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private List<Receipt.Outcome> outcomes(Accession... batch) {
    return archive.accession(List.of(batch)).stream().map(Receipt::outcome).toList();
  }

  @Test
  void givesBackWhatItWasGiven() {
    Accession given = file("a", "Добры дзень");

    ArchivedDocument document = add(archive, given);

    assertThat(archive.find("a")).contains(document);
    assertThat(archive.find(given.origin())).contains(document);
    assertThat(originalOf(archive, document)).isEqualTo("<p>Добры дзень");
    assertThat(archive.text(document)).isEqualTo("Добры дзень");
    assertThat(document.description()).isEqualTo(given.description());
    assertThat(document.fixity().bytes()).isEqualTo(3 + 1 + 2 * 10);
    assertThat(document.version()).isEqualTo(1);
    assertThat(document.sequence()).isEqualTo(1);
    assertThat(document.changed()).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void staysAccessionedOnItsFirstDayWhateverIsEditedOrReadAgain() {
    Instant first = add(archive, file("a", "Добры дзень")).changed();
    ArchivedDocument read = add(archive, file("a", "Добры вечар"));
    Amendment amendment = Amendment.NONE.with(DescriptionField.DATE, "1999-05-12");
    ArchivedDocument edited = archive.amend("a", amendment, Agent.ofProcess()).orElseThrow();

    assertThat(edited.version()).isEqualTo(3);
    assertThat(edited.changed()).isAfter(first);
    assertThat(archive.accessioned("a")).contains(first);
    assertThat(archive.accessioned("b")).isEmpty();
    assertThat(archive.find("a", 2)).contains(read);
    assertThat(archive.text(archive.find("a", 1).orElseThrow())).isEqualTo("Добры дзень");
    assertThat(archive.find("a", 4)).isEmpty();
  }

  @Test
  void readsTheOriginalFromAFile(@TempDir Path elsewhere) throws IOException {
    Path letter = Files.writeString(elsewhere.resolve("letter.html"), "<p>з файла");
    Accession given =
        new Accession(
            "a",
            Origin.ofFile(letter.toString()),
            new Accession.Content.OfFile(letter),
            described("letter.html"),
            "з файла");

    ArchivedDocument document = add(archive, given);
    Files.delete(letter);

    assertThat(originalOf(archive, document)).isEqualTo("<p>з файла");
  }

  @Test
  void namesTheDocumentAndTheFileThatCannotBeRead() {
    Accession given =
        new Accession(
            "a",
            Origin.ofFile("/x"),
            new Accession.Content.OfFile(folder.resolve("absent.html")),
            described("x"),
            "");

    assertThatThrownBy(() -> archive.accession(List.of(file("b", "text"), given)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("'a'")
        .hasMessageContaining("absent.html: no such file");
    assertThat(archive.find("b")).isEmpty();
    assertThat(archive.sequence()).isZero();
  }

  @Test
  void leavesTheUnchangedAsItIs() {
    ArchivedDocument first = add(archive, file("a", "text"));

    Receipt again = archive.accession(List.of(file("a", "text"))).getFirst();

    assertThat(again).isEqualTo(new Receipt(UNCHANGED, first));
    assertThat(archive.sequence()).isEqualTo(1);
  }

  @Test
  void aChangeOfOriginalTextOrDescriptionIsANewVersion() {
    Accession first = file("a", "text");
    Accession otherText =
        new Accession("a", first.origin(), first.original(), first.description(), "better text");
    Accession otherDescription =
        new Accession(
            "a", first.origin(), first.original(), described("other.html"), "better text");
    Accession otherOriginal =
        new Accession("a", first.origin(), bytes("<b>"), described("other.html"), "better text");

    assertThat(outcomes(first)).containsExactly(ADDED);
    assertThat(outcomes(otherText)).containsExactly(REPLACED);
    assertThat(outcomes(otherDescription)).containsExactly(REPLACED);
    assertThat(outcomes(otherOriginal)).containsExactly(REPLACED);
    assertThat(archive.find("a").orElseThrow().version()).isEqualTo(4);
    assertThat(originalOf(archive, archive.find("a").orElseThrow())).isEqualTo("<b>");
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void aReaderOfAnOlderVersionStillGetsIt() {
    ArchivedDocument old = add(archive, file("a", "old"));
    add(archive, file("a", "new"));

    assertThat(archive.text(old)).isEqualTo("old");
    assertThat(originalOf(archive, old)).isEqualTo("<p>old");
  }

  @Test
  void ofTheSameIdInOneBatchTheLastWins() {
    List<Receipt> receipts =
        archive.accession(List.of(file("a", "one"), file("b", "x"), file("a", "two")));

    assertThat(receipts).extracting(Receipt::outcome).containsExactly(ADDED, ADDED, REPLACED);
    assertThat(receipts.get(0).document()).isEqualTo(receipts.get(2).document());
    assertThat(archive.text(receipts.get(0).document())).isEqualTo("two");
    assertThat(archive.statistics().documents()).isEqualTo(2);
  }

  @Test
  void theSameTwiceInOneBatchIsUnchangedTheSecondTime() {
    assertThat(outcomes(file("a", "one"), file("a", "one"))).containsExactly(ADDED, UNCHANGED);
  }

  @Test
  void anEmptyBatchIsNothing() {
    assertThat(archive.accession(List.of())).isEmpty();
    assertThat(archive.sequence()).isZero();
  }

  @Test
  void keepsDocumentsOfSeveralContainersAndFilesInOneBatch() {
    archive.accession(
        List.of(member("1", "/a.zip", "адзін"), file("2", "два"), member("3", "/b.zip", "тры")));

    assertThat(archive.find(new Origin("/a.zip", "1")).map(archive::text)).contains("адзін");
    assertThat(archive.find(Origin.ofFile("/letters/2")).map(archive::text)).contains("два");
    assertThat(archive.find(new Origin("/b.zip", "3")).map(archive::text)).contains("тры");
    assertThat(archive.find(Origin.ofFile("/a.zip"))).isEmpty();
  }

  @Test
  void whatIsRemovedIsNotFoundAndIsTheNextVersionWhereItIsReadmitted() {
    Accession given = file("a", "text");
    add(archive, given);

    assertThat(archive.remove("a", "the author asked for it")).isTrue();
    assertThat(archive.find("a")).isEmpty();
    assertThat(archive.find(given.origin())).isEmpty();
    assertThat(archive.remove("a", "again")).isFalse();
    assertThat(archive.remove("nobody", "never was")).isFalse();
    assertThat(archive.statistics()).isEqualTo(new ArchiveStatistics(0, 1, 0, 0));

    assertThat(outcomes(given)).containsExactly(WITHDRAWN);
    archive.accession(List.of(given), AccessionOptions.DEFAULT.withReadmit(true));
    assertThat(archive.find("a").orElseThrow().version()).isEqualTo(3);
    assertThat(archive.statistics().removed()).isZero();
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void aRemovalKeepsItsReasonAndTheEarlierVersions() throws IOException {
    add(archive, file("a", "kept"));
    archive.remove("a", "court order 17");

    try (var files = Files.walk(folder.resolve("ocfl"))) {
      List<String> contents = new ArrayList<>();
      for (Path each : files.filter(path -> path.toString().contains("/content/")).toList()) {
        contents.add(Files.readString(each));
      }
      assertThat(contents).anyMatch(text -> text.equals("<p>kept"));
      assertThat(contents)
          .anyMatch(text -> text.contains("deaccession") && text.contains("court order 17"));
    }
  }

  @Test
  void tellsChangesInOrderAndOnlyTheLastOfEachDocument() {
    add(archive, file("a", "1"));
    add(archive, file("b", "2"));
    add(archive, file("c", "3"));
    ArchivedDocument a = add(archive, file("a", "4"));
    archive.remove("b", "gone");

    assertThat(archive.sequence()).isEqualTo(5);
    assertThat(changes(archive, 0))
        .containsExactly(
            new Change.Added(archive.find("c").orElseThrow()),
            new Change.Added(a),
            archive.lastChange("b").orElseThrow());
    assertThat(archive.lastChange("b").orElseThrow())
        .isInstanceOfSatisfying(
            Change.Removed.class,
            removed -> {
              assertThat(removed.sequence()).isEqualTo(5);
              assertThat(removed.last().title()).isEqualTo("Ліст з-за кратаў");
            });
    assertThat(changes(archive, 4)).extracting(Change::id).containsExactly("b");
    assertThat(changes(archive, 5)).isEmpty();
  }

  @Test
  void givesChangesInPortions() {
    for (int i = 0; i < 5; i++) {
      add(archive, file("d" + i, "text"));
    }
    archive.remove("d1", "gone");

    assertThat(archive.changesAfter(0, 3)).extracting(Change::id).containsExactly("d0", "d2", "d3");
    assertThat(archive.changesAfter(4, 3)).extracting(Change::id).containsExactly("d4", "d1");
    assertThat(archive.changesAfter(6, 3)).isEmpty();
    assertThat(archive.lastChange("nobody")).isEmpty();
    assertThat(archive.lastChange("d2")).contains(archive.changesAfter(2, 1).getFirst());
  }

  @Test
  void knowsWhetherADocumentWasEverOpenToEverybody() {
    Amendment closing = Amendment.of(DescriptionField.ACCESS, "restricted");
    Amendment opening = Amendment.of(DescriptionField.ACCESS, "2020-01-01");
    Agent anna = new Agent("anna");
    add(archive, file("open", "text"));
    add(archive, file("closed later", "text"));
    archive.amend("closed later", closing, anna);
    archive.amend("closed later", Amendment.of(DescriptionField.SOURCE, "Сакрэт"), anna);
    add(archive, withAccess("never", "restricted"));
    archive.amend("never", Amendment.of(DescriptionField.TITLE, "Іншы загаловак"), anna);
    add(archive, withAccess("embargo over", "restricted"));
    archive.amend("embargo over", opening, anna);
    archive.amend("embargo over", closing, anna);
    archive.remove("never", "gone");
    archive.purge("open", "gone", anna);

    assertThat(List.of("open", "closed later", "embargo over"))
        .allMatch(id -> archive.lastPublic(id, ZoneOffset.UTC).isPresent());
    assertThat(archive.lastPublic("closed later", ZoneOffset.UTC).orElseThrow())
        .satisfies(last -> {
          assertThat(last.description().source()).isNotEqualTo("Сакрэт");
          assertThat(last.until()).isEqualTo(archive.history("closed later").get(1).when());
        });
    assertThat(List.of("never", "nobody"))
        .allMatch(id -> archive.lastPublic(id, ZoneOffset.UTC).isEmpty());
    archive.purge("never", "gone too", anna);
    assertThat(archive.lastPublic("never", ZoneOffset.UTC)).isEmpty();
  }

  private static Accession withAccess(String id, String access) {
    Accession it = file(id, "text");
    Description open = it.description();
    return new Accession(
        id, it.origin(), it.original(), open.with(Access.parse(access)), it.text());
  }

  @Test
  void tellsMoreChangesThanFitOnOnePageAndAnswersMeanwhile() {
    for (int i = 0; i < 6; i++) {
      archive.accession(Samples.members("/" + i + ".jsonl", 200));
    }
    List<Long> sequences = new ArrayList<>();

    archive.changesSince(
        0,
        change -> {
          sequences.add(change.sequence());
          assertThat(archive.text(((Change.Added) change).document())).startsWith("тэкст");
        });

    assertThat(sequences).hasSize(1200).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void remembersFailuresUntilTheSameOriginSucceeds() {
    Failure first =
        new Failure(Origin.ofFile("/letters/a"), "encrypted", Instant.EPOCH.minusMillis(1));
    Failure other = new Failure(new Origin("/x.zip", "b"), "broken", Instant.EPOCH);
    archive.recordFailure(first);
    archive.recordFailure(other);
    archive.recordFailure(new Failure(first.origin(), "no text", Instant.EPOCH.plusMillis(2)));

    assertThat(archive.failures())
        .containsExactly(
            other, new Failure(first.origin(), "no text", Instant.EPOCH.plusMillis(2)));

    add(archive, file("a", "opened"));
    assertThat(archive.failures()).containsExactly(other);

    archive.recordFailure(first);
    add(archive, file("a", "opened"));
    assertThat(archive.failures()).containsExactly(other);
  }

  @Test
  void countsDocumentsAndTheirBytesWithoutReplacedVersions() {
    add(archive, accession("a", Origin.ofFile("/a"), "long long long"));
    add(archive, accession("a", Origin.ofFile("/a"), "short"));
    add(archive, accession("b", Origin.ofFile("/b"), "five5"));

    assertThat(archive.statistics()).isEqualTo(new ArchiveStatistics(2, 0, 0, 16));
  }

  @Test
  void aReaderSeesWhatAWriterAdds() {
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThat(reader.sequence()).isZero();
      ArchivedDocument document = add(archive, file("a", "text"));

      assertThat(reader.find("a")).contains(document);
      assertThat(reader.text(document)).isEqualTo("text");
      assertThatThrownBy(() -> reader.remove("a", ""))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("opened for reading only");
    }
  }

  @Test
  void doesNotWriteWithoutTheLock() {
    lock.close();

    assertThatThrownBy(() -> add(archive, file("a", "text")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("lock was given back");
  }

  @Test
  void isTheSameAfterItWasClosed() {
    ArchivedDocument document = add(archive, file("a", "text"));
    archive.remove("a", "x");
    add(archive, file("a", "text"));
    List<Change> before = changes(archive, 0);
    archive.close();

    archive = OcflArchive.openForWriting(folder, lock);

    assertThat(changes(archive, 0)).isEqualTo(before);
    assertThat(archive.text(document)).isEqualTo("text");
  }
}
