// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Failure;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.Origin;
import org.skaryna.archive.WriteLock;
import org.skaryna.searchapi.intake.IntakeOverview.Missing;

class MissingFileTest {
  private static final Instant DAY = Instant.parse("2026-01-01T10:00:00Z");

  @Test
  void namesWhatWasSentAndListsTheSameFileOnce(@TempDir Path data) throws IOException {
    try (WriteLock lock = WriteLock.acquire(data, "test", Duration.ofSeconds(5), holder -> {});
        Archive archive = OcflArchive.openForWriting(data.resolve("archive"), lock);
        UploadFolder uploads = new UploadFolder(data.resolve("uploads"))) {
      for (int day = 0; day < 3; day++) {
        Path sent = uploads.files("u" + day).resolve("broken.pdf");
        Files.createDirectories(sent.getParent());
        Files.writeString(sent, day < 2 ? "x" : "another");
        archive.recordFailure(failure(sent, day));
      }
      archive.recordFailure(failure(Path.of("/texts/a/broken.pdf"), 3));
      archive.recordFailure(failure(Path.of("/texts/b/broken.pdf"), 4));

      List<Missing> all = MissingFile.all(archive, uploads);

      assertThat(all)
          .extracting(Missing::path)
          .containsExactly(
              "broken.pdf", "broken.pdf", "/texts/a/broken.pdf", "/texts/b/broken.pdf");
      assertThat(all.getFirst().when()).isEqualTo(DAY.plusSeconds(1));
      assertThat(MissingFile.find(archive, all.getFirst().id()))
          .contains(uploads.files("u1").resolve("broken.pdf"));
    }
  }

  private static Failure failure(Path file, int second) {
    return new Failure(Origin.ofFile(file.toString()), "is damaged", DAY.plusSeconds(second));
  }
}
