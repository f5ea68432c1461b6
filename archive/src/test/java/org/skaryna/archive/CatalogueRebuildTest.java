// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.members;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue is a copy: the OCFL objects tell everything that it does. */
class CatalogueRebuildTest {
  private static final Failure FAILURE =
      new Failure(Origin.ofFile("/broken.pdf"), "encrypted", Instant.EPOCH);

  @TempDir Path folder;
  private WriteLock lock;
  private List<Change> before;
  private ArchiveStatistics statistics;
  private ArchivedDocument first;

  @BeforeEach
  void fill() {
    lock = Samples.lock(folder);
    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      first = add(archive, file("a", "one"));
      add(archive, file("a", "two"));
      archive.accession(members("/c.jsonl", 250));
      archive.accession(List.of(Samples.member("/c.jsonl#7", "/c.jsonl", "changed")));
      archive.remove("/c.jsonl#8", "asked for");
      add(archive, file("z", "gone"));
      archive.remove("z", "asked for");
      before = changes(archive, 0);
      statistics = archive.statistics();
      archive.recordFailure(FAILURE);
    }
  }

  @AfterEach
  void unlock() {
    lock.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalogue.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertSame(Archive archive) {
    assertThat(changes(archive, 0)).isEqualTo(before);
    assertThat(archive.text(first)).isEqualTo("one");
    assertThat(originalOf(archive, archive.find("a").orElseThrow())).isEqualTo("<p>two");
    assertThat(problems(archive)).isEmpty();
    assertThat(archive.accession(members("/c.jsonl", 7)))
        .extracting(Receipt::outcome)
        .containsOnly(Receipt.Outcome.UNCHANGED);
  }

  @Test
  void isMadeAgainWhereItWasDeleted() throws IOException {
    Files.delete(folder.resolve("catalogue.db"));

    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertSame(archive);
      assertThat(archive.statistics()).isEqualTo(statistics);
    }
  }

  @Test
  void isMadeAgainFromAnOlderFormAndKeepsTheFailures() throws SQLException {
    execute("DROP TABLE record; CREATE TABLE record (old TEXT); PRAGMA user_version = 0;");

    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertSame(archive);
      assertThat(archive.failures()).containsExactly(FAILURE);
    }
  }

  @Test
  void newObjectsAfterwardsStepOverTheOldOnes() throws IOException {
    Files.delete(folder.resolve("catalogue.db"));
    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      archive.accession(members("/c.jsonl", 600));
      assertThat(archive.statistics().documents()).isEqualTo(600);
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void isNotReadInANewerForm() throws SQLException {
    execute("PRAGMA user_version = 99");

    assertThatThrownBy(() -> OcflArchive.openForWriting(folder, lock))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("newer version of Skaryna")
        .hasMessageContaining("99");
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThatThrownBy(reader::sequence)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("newer version");
    }
  }

  @Test
  void aReaderSaysThatItMustBeMadeFirst() throws SQLException {
    execute("PRAGMA user_version = 0");

    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThatThrownBy(() -> reader.find("a"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("open the archive once for writing");
    }
  }

  @Test
  void leavesOutWhatCannotBeReadAndVerifyNamesIt() throws IOException {
    Path damaged;
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      damaged =
          files
              .filter(path -> path.toString().matches(".*/v1/content/[0-9a-f]{32}\\.json"))
              .filter(path -> contains(path, "\"/c.jsonl#100\""))
              .findFirst()
              .orElseThrow();
    }
    Files.writeString(damaged, "not a record");
    Files.delete(folder.resolve("catalogue.db"));

    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertThat(archive.find("/c.jsonl#100")).isEmpty();
      assertThat(archive.find("/c.jsonl#101")).isPresent();
      assertThat(problems(archive))
          .singleElement()
          .satisfies(it -> assertThat(it.what()).contains(damaged.getFileName().toString()));
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
