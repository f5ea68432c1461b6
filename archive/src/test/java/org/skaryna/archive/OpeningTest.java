// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not as they should be. */
class OpeningTest {
  @TempDir Path folder;

  @Test
  void aFolderWithoutAnArchiveIsAnEmptyOneForReaders() {
    Path absent = folder.resolve("absent");
    try (Archive reader = OcflArchive.openForReading(absent)) {
      assertThat(reader.find("a")).isEmpty();
      assertThat(reader.find(Origin.ofFile("/a"))).isEmpty();
      assertThat(reader.sequence()).isZero();
      assertThat(reader.failures()).isEmpty();
      assertThat(Samples.changes(reader, 0)).isEmpty();
      assertThat(reader.verify(document -> {})).isEqualTo(new FixityReport(0, 0, List.of()));
      assertThat(reader.statistics()).isEqualTo(new ArchiveStatistics(0, 0, 0, 0));
    }
    assertThat(absent).doesNotExist();
  }

  @Test
  void aReaderSeesTheArchiveThatIsMadeLater() {
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThat(reader.sequence()).isZero();
      try (WriteLock lock = Samples.lock(folder);
          Archive archive = OcflArchive.openForWriting(folder, lock)) {
        Samples.add(archive, Samples.file("a", "text"));
      }
      assertThat(reader.find("a").map(reader::text)).contains("text");
    }
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (WriteLock lock = Samples.lock(folder)) {
      assertThatThrownBy(() -> OcflArchive.openForWriting(file, lock))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("expected a folder, found a file");
    }
    assertThatThrownBy(() -> OcflArchive.openForReading(file))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("expected a folder, found a file");
  }

  @Test
  void saysThatTheObjectsAreMissingAndMakesNoEmptyOnes() throws IOException {
    try (WriteLock lock = Samples.lock(folder)) {
      try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
        Samples.add(archive, Samples.file("a", "text"));
      }
      DurableFiles.deleteTree(folder.resolve("ocfl"));

      assertThatThrownBy(() -> OcflArchive.openForWriting(folder, lock))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("ocfl is missing");
      assertThat(folder.resolve("ocfl")).doesNotExist();
    }
  }

  @Test
  void saysThatTheCatalogueIsNone() throws IOException {
    Files.writeString(
        folder.resolve("catalogue.db"), "this is no database, but long enough\n".repeat(99));
    try (WriteLock lock = Samples.lock(folder)) {
      assertThatThrownBy(() -> OcflArchive.openForWriting(folder, lock))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("catalogue.db")
          .hasMessageContaining("not a database");
    }
  }

  @Test
  void saysThatTheFolderCannotBeWrittenTo() {
    assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
        .as("the superuser may write anywhere")
        .isTrue();
    assertThatThrownBy(() -> Samples.lock(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void saysThatTheFolderDisappearedAndLosesNothing() throws IOException {
    Path data = folder.resolve("data");
    Path away = folder.resolve("away");
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(data, lock)) {
      Samples.add(archive, Samples.file("a", "text"));
      Files.move(data, away);
      Files.createDirectories(data); // where a disk was mounted there is an empty folder

      assertThatThrownBy(() -> Samples.add(archive, Samples.file("b", "text")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("not there any more");
      assertThat(data).isEmptyDirectory();

      Files.delete(data);
      Files.move(away, data);
      Samples.add(archive, Samples.file("b", "text"));
      assertThat(archive.find("a").map(archive::text)).contains("text");
      assertThat(Samples.problems(archive)).isEmpty();
    }
  }

  @Test
  void isClosedOnceAndForAll() {
    try (WriteLock lock = Samples.lock(folder)) {
      Archive archive = OcflArchive.openForWriting(folder, lock);
      archive.close();
      archive.close();
      assertThatThrownBy(() -> archive.find("a"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("closed");
    }
  }
}
