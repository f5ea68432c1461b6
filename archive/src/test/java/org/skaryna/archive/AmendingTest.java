// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.DescriptionField.ACCESS;
import static org.skaryna.archive.DescriptionField.DATE;
import static org.skaryna.archive.DescriptionField.NOTES;
import static org.skaryna.archive.DescriptionField.TITLE;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archivist's edits are kept apart, versioned, and survive what is read anew. */
class AmendingTest {
  private static final Agent ANNA = new Agent("anna");

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

  private ArchivedDocument amend(String id, Amendment amendment) {
    return archive.amend(id, amendment, ANNA).orElseThrow();
  }

  @Test
  void anEditIsANewVersionWithTheSameOriginalAndText() throws IOException {
    ArchivedDocument before = add(archive, file("a", "text"));

    ArchivedDocument after = amend("a", Amendment.of(DATE, "1990-08-06"));

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.sequence()).isEqualTo(2);
    assertThat(after.description().date()).isEqualTo("1990-08-06");
    assertThat(after.extracted()).isEqualTo(before.description());
    assertThat(originalOf(archive, after)).isEqualTo("<p>text");
    assertThat(archive.text(after)).isEqualTo("text");
    assertThat(archive.find("a")).contains(after);
    assertThat(changes(archive, 1)).containsExactly(new Change.Added(after));
    assertThat(problems(archive)).isEmpty();
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      assertThat(files.filter(path -> path.toString().endsWith("letter.html"))).hasSize(1);
    }
  }

  @Test
  void editsSurviveReadingTheDocumentAgain() {
    Accession first = file("a", "text");
    add(archive, first);
    amend("a", Amendment.of(DATE, "1990-08-06"));

    assertThat(archive.accession(List.of(first)).getFirst().outcome())
        .isEqualTo(Receipt.Outcome.UNCHANGED);
    ArchivedDocument replaced = add(archive, file("a", "better text"));

    assertThat(replaced.version()).isEqualTo(3);
    assertThat(replaced.description().date()).isEqualTo("1990-08-06");
    assertThat(archive.text(replaced)).isEqualTo("better text");
  }

  @Test
  void anEditThatIsTakenBackShowsWhatWasExtractedLast() {
    add(archive, file("a", "text"));
    amend("a", Amendment.of(TITLE, "Wrong").with(NOTES, "checked"));

    ArchivedDocument after = amend("a", Amendment.NONE.takingBack(TITLE));

    assertThat(after.description().title()).isEqualTo("Ліст з-за кратаў");
    assertThat(after.description().notes()).containsExactly("checked");
    assertThat(after.amendment()).isEqualTo(Amendment.of(NOTES, "checked"));
  }

  @Test
  void whatSaysTheSameIsNoNewVersion() {
    add(archive, file("a", "text"));
    ArchivedDocument once = amend("a", Amendment.of(DATE, "1990"));

    assertThat(archive.amend(Map.of("a", Amendment.of(DATE, "1990")), ANNA)).isEmpty();
    assertThat(archive.find("a")).contains(once);
    assertThat(archive.amend("nobody", Amendment.of(DATE, "1990"), ANNA)).isEmpty();
  }

  @Test
  void accessTravelsWithTheChange() {
    add(archive, file("a", "text"));

    amend("a", Amendment.of(ACCESS, "2030-01-01"));

    assertThat(changes(archive, 1))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Added.class,
            added ->
                assertThat(added.document().description().access())
                    .isEqualTo(new Access.Embargoed(LocalDate.of(2030, 1, 1))));
  }

  @Test
  void manyAreEditedInOneStep() {
    archive.accession(Samples.members("/c.jsonl", 30));
    Map<String, Amendment> amendments = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      amendments.put("/c.jsonl#" + i, Amendment.of(DATE, "" + (1990 + i)));
    }

    assertThat(archive.amend(amendments, ANNA)).hasSize(30);

    assertThat(archive.find("/c.jsonl#7").orElseThrow().description().date()).isEqualTo("1997");
    assertThat(archive.text(archive.find("/c.jsonl#7").orElseThrow())).isEqualTo("тэкст 7");
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void aDocumentEditedAgainAndAgainKeepsItsOriginal() {
    add(archive, file("a", "text"));
    for (int i = 0; i < 3 * StoredObject.MOST_VERSIONS; i++) {
      amend("a", Amendment.of(TITLE, "Title " + i));
    }

    ArchivedDocument last = archive.find("a").orElseThrow();
    assertThat(last.version()).isEqualTo(1 + 3 * StoredObject.MOST_VERSIONS);
    assertThat(originalOf(archive, last)).isEqualTo("<p>text");
    assertThat(archive.history("a")).hasSize(last.version());
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void editsAreTheSameFromACatalogueMadeAnew() throws IOException {
    archive.accession(Samples.members("/c.jsonl", 3));
    amend("/c.jsonl#1", Amendment.of(DATE, "1990").with(ACCESS, "restricted"));
    List<Change> before = changes(archive, 0);
    List<Event> history = archive.history("/c.jsonl#1");
    archive.close();
    Files.delete(folder.resolve("catalogue.db"));

    archive = OcflArchive.openForWriting(folder, lock);

    assertThat(changes(archive, 0)).isEqualTo(before);
    assertThat(archive.history("/c.jsonl#1")).isEqualTo(history);
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void theHistoryTellsWhoDidWhatAndWhy() {
    add(archive, file("a", "text"));
    amend("a", Amendment.of(DATE, "1990").with(TITLE, "Ліст"));
    amend("a", Amendment.NONE.takingBack(DATE));
    add(archive, file("a", "other"));
    archive.remove("a", "asked for", ANNA);

    List<Event> history = archive.history("a");

    assertThat(history)
        .extracting(Event::type)
        .containsExactly(
            EventType.ACCESSION,
            EventType.METADATA_MODIFICATION,
            EventType.METADATA_MODIFICATION,
            EventType.MODIFICATION,
            EventType.DEACCESSION);
    assertThat(history).extracting(Event::version).containsExactly(1, 2, 3, 4, 5);
    assertThat(history).extracting(Event::origin).containsOnly(Origin.ofFile("/letters/a"));
    assertThat(history).extracting(Event::software).allMatch(name -> name.startsWith("Skaryna"));
    assertThat(history.get(1).agent()).isEqualTo(ANNA);
    assertThat(history.get(1).detail())
        .isEqualTo("title: \"Ліст з-за кратаў\" -> \"Ліст\"; date: \"2021-07-14\" -> \"1990\"");
    assertThat(history.get(2).detail()).isEqualTo("date: \"1990\" -> \"2021-07-14\", as extracted");
    assertThat(history.get(3).detail()).isEqualTo("another original");
    assertThat(history.get(4).detail()).isEqualTo("asked for");
  }
}
