// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code form-1.zip} was written by the first form of archive and catalogue. */
class OlderFormTest {
  @TempDir Path folder;
  private WriteLock lock;

  @BeforeEach
  void unpack() throws IOException {
    try (InputStream file =
            Objects.requireNonNull(OlderFormTest.class.getResourceAsStream("form-1.zip"));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.resolve("..").normalize());
        Files.copy(zip, target);
      }
    }
    lock = Samples.lock(folder);
  }

  @AfterEach
  void unlock() {
    lock.close();
  }

  @Test
  void isReadAsItWasMeantAndGoesOn() {
    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertThat(archive.statistics()).extracting("documents", "removed").containsExactly(3L, 1L);
      assertThat(archive.failures()).extracting(Failure::reason).containsExactly("is encrypted");
      ArchivedDocument letter = archive.find("letter").orElseThrow();
      assertThat(letter.version()).isEqualTo(2);
      assertThat(letter.description().date()).isEqualTo("1517-08-06");
      assertThat(letter.description().access()).isEqualTo(new Access.Public());
      assertThat(archive.text(letter)).isEqualTo("другі");
      assertThat(archive.history("m2"))
          .extracting(event -> event.type().term())
          .containsExactly("accession", "deaccession");
      assertThat(archive.history("m2").getLast().detail()).isEqualTo("на просьбу аўтара");
      assertThat(problems(archive)).isEmpty();

      archive.amend("m1", Amendment.of(DescriptionField.DATE, "1518"), new Agent("anna"));
      assertThat(archive.find("m1").orElseThrow().description().date()).isEqualTo("1518");
      assertThat(archive.purge("letter", "no", new Agent("anna"))).isTrue();
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void whatIsAddedAgainIsUnchanged() {
    try (Archive archive = OcflArchive.openForWriting(folder, lock)) {
      ArchivedDocument letter = archive.find("letter").orElseThrow();
      Accession again =
          new Accession(
              "letter", letter.origin(), Samples.bytes("<p>другі"), letter.description(), "другі");

      assertThat(archive.accession(List.of(again)).getFirst().outcome())
          .isEqualTo(Receipt.Outcome.UNCHANGED);
    }
  }

  @Test
  void aReaderIsToldHowToUpgradeIt() {
    assertThat(OcflArchive.needsUpgrade(folder)).isTrue();
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThatThrownBy(reader::statistics)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("older form")
          .hasMessageContaining("open the archive once for writing");
      OcflArchive.openForWriting(folder, lock).close();
      assertThat(OcflArchive.needsUpgrade(folder)).isFalse();
      assertThat(reader.statistics().documents()).isEqualTo(3);
    }
  }
}
