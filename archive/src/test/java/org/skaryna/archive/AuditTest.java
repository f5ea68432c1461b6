// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of a part of the archive, and that they were made. */
class AuditTest {
  private static final Agent ANNA = new Agent("anna");

  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  @BeforeEach
  void fill() {
    lock = Samples.lock(folder);
    archive = OcflArchive.openForWriting(folder, lock);
    archive.accession(Samples.members("/c.jsonl", 20));
    for (int i = 0; i < 5; i++) {
      add(archive, file("f" + i, "text " + i));
    }
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private List<String> checked(FixityScope scope) {
    List<String> ids = new ArrayList<>();
    FixityReport report = archive.verify(scope, ANNA, document -> ids.add(document.id()));
    assertThat(report.problems()).isEmpty();
    assertThat(report.documents()).isEqualTo(ids.size());
    return ids;
  }

  private List<Event> checks(String id) {
    return archive.history(id).stream()
        .filter(event -> event.type() == EventType.FIXITY_CHECK)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 24, 25, 1000})
  void aSampleHoldsAsManyDocumentsAsWereAskedFor(int size) {
    assertThat(checked(new FixityScope.Sample(size)))
        .doesNotHaveDuplicates()
        .hasSize(Math.min(size, 25));
  }

  @Test
  void aShareIsOfTheDocumentsThatStand() {
    archive.remove("f0", "gone");

    assertThat(checked(new FixityScope.Share(50))).hasSize(12);
    assertThat(checked(new FixityScope.Share(0.001))).hasSize(1);
    assertThatThrownBy(() -> new FixityScope.Share(0)).hasMessageContaining("got 0.0");
    assertThatThrownBy(() -> new FixityScope.Sample(0)).hasMessageContaining("got 0");
  }

  @Test
  void whatChangedSinceIsCheckedWithAllItsVersions() throws InterruptedException {
    Instant before = Instant.now().plusMillis(2);
    Thread.sleep(5);
    add(archive, file("f3", "another text"));
    archive.amend("/c.jsonl#4", Amendment.of(DescriptionField.DATE, "1990"), ANNA);

    assertThat(checked(new FixityScope.Since(before)))
        .containsExactlyInAnyOrder("f3", "/c.jsonl#4");
  }

  @Test
  void aDocumentsHistoryTellsOfTheChecksThatReadIt() {
    List<String> drawn = checked(new FixityScope.Sample(9));

    for (Change change : Samples.changes(archive, 0)) {
      String id = ((Change.Added) change).document().id();
      assertThat(checks(id)).as(id).hasSize(drawn.contains(id) ? 1 : 0);
    }
    assertThat(checks(drawn.getFirst()).getFirst().detail()).isEqualTo("all files as recorded");
    assertThat(checks(drawn.getFirst()).getFirst().agent()).isEqualTo(ANNA);
  }

  @Test
  void thatACheckWasMadeIsKeptEvenWithoutACatalogue() throws IOException {
    checked(new FixityScope.All());
    archive.close();
    Files.delete(folder.resolve("catalogue.db"));
    archive = OcflArchive.openForWriting(folder, lock);

    assertThat(archive.audits())
        .singleElement()
        .satisfies(audit -> {
          assertThat(audit.scope()).isEqualTo("all");
          assertThat(audit.documents()).isEqualTo(25);
          assertThat(audit.problems()).isZero();
        });
    assertThat(checks("f1")).hasSize(1);
  }

  @Test
  void aReaderWithoutTheLockChecksAndRecordsIt() throws IOException {
    Path damaged = original("<p>text 2");
    Files.writeString(damaged, "changed");
    try (Archive reader = OcflArchive.openForReading(folder)) {
      FixityReport report = reader.verify(document -> {});

      assertThat(report.problems())
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(FixityReport.Kind.CHANGED);
            assertThat(problem.advice()).contains("backup");
          });
    }
    assertThat(archive.audits().getLast().damaged()).containsExactly("f2");
    assertThat(checks("f2").getLast().detail()).contains("changed");
    assertThat(checks("f1").getLast().detail()).isEqualTo("all files as recorded");
  }

  @Test
  void aBrokenLineOfTheLogHidesNoOther() throws IOException {
    checked(new FixityScope.All());
    Path log = folder.resolve("fixity-checks.jsonl");
    Files.writeString(log, Files.readString(log) + "{\"half\n");
    checked(new FixityScope.All());

    assertThat(archive.audits()).hasSize(2);
  }

  private Path original(String content) throws IOException {
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        if (path.toString().endsWith(".html") && Files.readString(path).equals(content)) {
          return path;
        }
      }
    }
    throw new AssertionError("no original " + content);
  }
}
