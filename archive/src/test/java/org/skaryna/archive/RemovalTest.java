// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Receipt.Outcome.ADDED;
import static org.skaryna.archive.Receipt.Outcome.UNCHANGED;
import static org.skaryna.archive.Receipt.Outcome.WITHDRAWN;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is removed stays out; what is purged is gone. */
class RemovalTest {
  private static final Agent ANNA = new Agent("anna");
  private static final AccessionOptions READMIT = AccessionOptions.DEFAULT.withReadmit(true);

  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  /** As a killed process it passes by whatever would tidy up. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

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

  private void reopen(boolean withoutCatalogue) throws IOException {
    archive.close();
    if (withoutCatalogue) {
      Files.delete(folder.resolve("catalogue.db"));
    }
    archive = OcflArchive.openForWriting(folder, lock);
  }

  /** Files of the archive in which one of the words still stands. */
  private List<Path> filesWith(String... words) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> List.of(words).stream().anyMatch(word -> contains(file, word)))
          .toList();
    }
  }

  private static boolean contains(Path file, String word) {
    try {
      byte[] latin = word.getBytes(StandardCharsets.UTF_8);
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains(new String(latin, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void addingItAgainDoesNotBringItBack() {
    add(archive, file("a", "text"));
    archive.remove("a", "the author asked for it", ANNA);

    List<Receipt> receipts =
        archive.accession(List.of(file("a", "text"), file("b", "b"), file("a", "other")));

    assertThat(receipts).extracting(Receipt::outcome).containsExactly(WITHDRAWN, ADDED, WITHDRAWN);
    assertThat(receipts.getFirst().reason())
        .matches("was removed on \\d{4}-\\d\\d-\\d\\d: the author asked for it");
    assertThat(receipts.get(1).reason()).isEmpty();
    assertThat(archive.find("a")).isEmpty();
    assertThat(archive.sequence()).isEqualTo(3);
  }

  @Test
  void theSameFileFromElsewhereStaysOutTooUntilItIsReadmitted() throws IOException {
    add(archive, file("a", "text"));
    archive.remove("a", "the author asked for it", ANNA);
    reopen(true);

    Receipt moved = archive.accession(List.of(file("b", "text"))).getFirst();

    assertThat(moved.outcome()).isEqualTo(WITHDRAWN);
    assertThat(moved.reason())
        .matches("holds the same as 'a' \\(/letters/a\\), which was removed on .*: the author .*");
    assertThat(archive.find("b")).isEmpty();
    assertThat(archive.accession(List.of(file("c", "another text"))).getFirst().outcome())
        .isEqualTo(ADDED);
    assertThat(archive.accession(List.of(file("b", "text")), READMIT).getFirst().outcome())
        .isEqualTo(ADDED);
    assertThat(archive.accession(List.of(file("d", "text"))).getFirst().outcome())
        .as("the same stands in b")
        .isEqualTo(ADDED);
  }

  @Test
  void whatWasPurgedStaysOutFromElsewhereToo() {
    add(archive, file("a", "text"));
    archive.purge("a", "court order 7", ANNA);

    List<Receipt> receipts = archive.accession(List.of(file("b", "text"), file("c", "c")));

    assertThat(receipts).extracting(Receipt::outcome).containsExactly(WITHDRAWN, ADDED);
    assertThat(receipts.getFirst().reason()).contains("'a'", "court order 7");
    assertThat(archive.find("c")).isPresent();
  }

  @Test
  void aDocumentThatIsThereMayComeToHoldTheSameAlsoWithinOneBatch() {
    archive.accession(List.of(file("gone", "one text")));
    archive.remove("gone", "asked for", ANNA);

    List<Accession> versions = List.of(file("new", "another text"), file("new", "one text"));

    assertThat(archive.accession(versions, new AccessionOptions(ANNA, false)))
        .extracting(Receipt::outcome)
        .containsExactly(ADDED, Receipt.Outcome.REPLACED);
  }

  @Test
  void oneOfTwoCopiesThatIsRemovedLeavesTheOtherFree() {
    archive.accession(List.of(file("a", "text"), file("b", "text")));
    archive.remove("a", "is there twice", ANNA);

    assertThat(archive.accession(List.of(file("b", "text"))).getFirst().outcome())
        .isEqualTo(UNCHANGED);
    assertThat(archive.accession(List.of(file("c", "text"))).getFirst().outcome()).isEqualTo(ADDED);
  }

  @Test
  void itIsTakenInAgainWhereThatIsAskedForWithItsEdits() {
    add(archive, file("a", "text"));
    archive.amend("a", Amendment.of(DescriptionField.DATE, "1990"), ANNA);
    archive.remove("a", "by mistake", ANNA);

    Receipt receipt = archive.accession(List.of(file("a", "text")), READMIT).getFirst();

    assertThat(receipt.outcome()).isEqualTo(ADDED);
    assertThat(receipt.document().version()).isEqualTo(4);
    assertThat(receipt.document().description().date()).isEqualTo("1990");
    assertThat(archive.history("a").getLast().detail()).contains("taken in again", "by mistake");
    assertThat(archive.accession(List.of(file("a", "text"))).getFirst().outcome())
        .isEqualTo(UNCHANGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"restricted", "embargoed until 2099-01-01"})
  void whatWasClosedWhenItWasPurgedIsClosedWhenItComesBack(String access) {
    add(archive, file("a", "text"));
    archive.amend("a", Amendment.of(DescriptionField.ACCESS, access), ANNA);
    archive.purge("a", "by mistake", ANNA);

    Receipt receipt = archive.accession(List.of(file("a", "text")), READMIT).getFirst();

    assertThat(receipt.outcome()).isEqualTo(ADDED);
    assertThat(receipt.document().description().access()).hasToString(access);
  }

  @Test
  void aPurgedFileIsInNoFileAnyMore() throws IOException {
    add(archive, file("a", "першы сакрэт"));
    add(archive, file("a", "другі сакрэт"));
    archive.amend("a", Amendment.of(DescriptionField.TITLE, "Тайны загаловак"), ANNA);

    assertThat(archive.purge("a", "court order 7", ANNA)).isTrue();

    assertThat(filesWith("сакрэт", "Тайны", "Ліст з-за кратаў")).isEmpty();
    assertThat(problems(archive)).isEmpty();
    assertThat(archive.find("a")).isEmpty();
    assertThat(changes(archive, 0)).hasSize(1).extracting(Change::sequence).containsExactly(4L);
    assertThat(changes(archive, 0).getFirst())
        .isInstanceOfSatisfying(
            Change.Removed.class,
            removed -> assertThat(removed.last()).isEqualTo(Description.NOTHING));
    assertThat(archive.purge("a", "again", ANNA)).isFalse();
  }

  @Test
  void aPurgedMemberLeavesItsNeighboursAsTheyWere() throws IOException {
    archive.accession(
        List.of(
            member("m1", "/c.zip", "сакрэт"),
            member("m2", "/c.zip", "two"),
            member("m3", "/c.zip", "three")));
    ArchivedDocument first = archive.find("m2").orElseThrow();
    add(archive, member("m2", "/c.zip", "two again"));
    add(archive, member("m1", "/c.zip", "сакрэт 2"));

    archive.purge("m1", "court order 7", ANNA);

    assertThat(filesWith("сакрэт")).isEmpty();
    assertThat(problems(archive)).isEmpty();
    assertThat(archive.text(first)).isEqualTo("two");
    assertThat(originalOf(archive, archive.find("m2").orElseThrow())).isEqualTo("<p>two again");
    add(archive, member("m3", "/c.zip", "three again"));
    assertThat(archive.text(archive.find("m3").orElseThrow())).isEqualTo("three again");
    assertThat(problems(archive)).isEmpty();
    List<Change> before = changes(archive, 0);
    reopen(true);
    assertThat(changes(archive, 0)).isEqualTo(before);
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void anOriginalThatAnotherDocumentHasTooStaysForThatOne() {
    Accession one = member("m1", "/c.zip", "the same");
    Accession other =
        new Accession(
            "m2",
            new Origin("/c.zip", "m2"),
            one.original(),
            Samples.described("copy.html"),
            "the same");
    Accession late =
        new Accession(
            "m3",
            new Origin("/c.zip", "m3"),
            one.original(),
            Samples.described("late.html"),
            "the same");
    archive.accession(List.of(one, other));
    add(archive, late);

    archive.purge("m1", "court order 7", ANNA);
    assertThat(problems(archive)).isEmpty();
    archive.purge("m2", "court order 7", ANNA);

    assertThat(problems(archive)).isEmpty();
    assertThat(originalOf(archive, archive.find("m3").orElseThrow())).isEqualTo("<p>the same");
  }

  @Test
  void theTombstoneTellsWhoWhenAndWhyAndWhatWasBefore() throws IOException {
    ArchivedDocument document = add(archive, file("a", "text"));
    archive.amend("a", Amendment.of(DescriptionField.TITLE, "Тайны"), ANNA);
    archive.remove("a", "first only removed", ANNA);
    archive.purge("a", "court order 7", ANNA);

    List<Event> history = archive.history("a");

    assertThat(history)
        .extracting(event -> event.type().term())
        .containsExactly("accession", "metadata modification", "deaccession", "deletion");
    assertThat(history.get(1).detail()).isEmpty();
    assertThat(history.getLast().agent()).isEqualTo(ANNA);
    assertThat(history.getLast().detail()).isEqualTo("court order 7");
    assertThat(history.getFirst().origin()).isEqualTo(document.origin());
    reopen(true);
    assertThat(archive.history("a")).isEqualTo(history);
    assertThat(archive.accession(List.of(file("a", "text"))).getFirst().outcome())
        .isEqualTo(WITHDRAWN);
    assertThat(archive.accession(List.of(file("a", "text")), READMIT).getFirst().outcome())
        .isEqualTo(ADDED);
    assertThat(archive.purge("a", "for good", ANNA)).isTrue();
    assertThat(archive.history("a")).hasSize(6);
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void whatMovedThroughManyObjectsIsPurgedFromAll() throws IOException {
    add(archive, file("a", "сакрэт"));
    for (int i = 0; i < StoredObject.MOST_VERSIONS + 5; i++) {
      archive.amend("a", Amendment.of(DescriptionField.TITLE, "Title " + i), ANNA);
    }

    archive.purge("a", "court order 7", ANNA);

    assertThat(filesWith("сакрэт", "Title ")).isEmpty();
    assertThat(problems(archive)).isEmpty();
    reopen(true);
    assertThat(archive.history("a")).hasSize(StoredObject.MOST_VERSIONS + 7);
    assertThat(archive.find("a")).isEmpty();
    assertThat(problems(archive)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aPurgeThatACrashInterruptsIsCarriedToItsEnd(int steps) throws IOException {
    archive.accession(Samples.members("/c.zip", 3));
    add(archive, member("m", "/c.zip", "сакрэт"));
    add(archive, member("m", "/c.zip", "сакрэт 2"));
    archive.close();
    int[] left = {steps};
    Step.Listener dies =
        step -> {
          if (left[0]-- == 0) {
            throw new Crash();
          }
        };
    boolean crashed = true;
    archive = OcflArchive.openForWriting(folder, lock, dies);
    try {
      archive.purge("m", "court order 7", ANNA);
      crashed = false;
    } catch (Crash e) {
      try (Archive reader = OcflArchive.openForReading(folder)) {
        assertThat(problems(reader)).isEmpty();
      }
    }

    reopen(steps > 2 && steps % 2 == 1);

    assertThat(problems(archive)).isEmpty();
    boolean committed = archive.find("m").isEmpty();
    assertThat(committed).isEqualTo(!crashed || steps > 2);
    assertThat(filesWith("сакрэт").isEmpty()).isEqualTo(committed);
    assertThat(archive.statistics().documents()).isEqualTo(committed ? 3 : 4);
  }

  @Test
  void aReaderCannotPurge() {
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThatThrownBy(() -> reader.purge("a", "no", ANNA))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("for reading only");
    }
  }
}
