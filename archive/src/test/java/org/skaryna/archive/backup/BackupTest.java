// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Change;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.Event;
import org.skaryna.archive.EventType;
import org.skaryna.archive.Failure;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.Origin;
import org.skaryna.archive.Samples;
import org.skaryna.archive.WriteLock;

/** A data folder, its backup, and what comes of it. */
class BackupTest {
  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    lock = Samples.lock(data());
    archive = OcflArchive.openForWriting(data().resolve("archive"), lock);
    add(archive, file("letter", "першы"));
    add(archive, file("letter", "другі"));
    archive.accession(Samples.members("/c.jsonl", 5));
    add(archive, file("gone", "withdrawn"));
    archive.remove("gone", "asked for");
    Amendment edits =
        Amendment.of(DescriptionField.DATE, "1990").with(DescriptionField.ACCESS, "restricted");
    archive.amend("letter", edits, new Agent("Ганна"));
    archive.recordFailure(new Failure(Origin.ofFile("/bad.doc"), "is damaged", Instant.EPOCH));
    Files.createDirectories(data().resolve("config/deep"));
    Files.writeString(data().resolve("config/deep/людзі.csv"), "Янка Купала,Іван Луцэвіч\n");
    Files.writeString(data().resolve("tokens 100%.json"), "{}");
    Files.createDirectories(data().resolve("index"));
    Files.writeString(data().resolve("index/segments_1"), "can be made again");
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path target() {
    return folder.resolve("backup");
  }

  private Path restored() {
    return folder.resolve("restored");
  }

  static DataSource source(Path data) {
    return new DataSource(data, data.resolve("archive"), Set.of("index"));
  }

  private Backup.Report back() {
    return Backup.run(source(data()), target(), "Skaryna test", done -> {});
  }

  private Restore.Report restore() {
    return Restore.run(target(), source(restored()), done -> {});
  }

  private void assertRestored() {
    try (WriteLock mine = Samples.lock(restored());
        Archive copy = OcflArchive.openForWriting(restored().resolve("archive"), mine)) {
      assertThat(problems(copy)).isEmpty();
      assertThat(changes(copy, 0)).isEqualTo(changes(archive, 0));
      assertThat(copy.sequence()).isEqualTo(archive.sequence());
      assertThat(copy.statistics()).isEqualTo(archive.statistics());
      assertThat(copy.failures()).isEqualTo(archive.failures());
      for (String id : List.of("letter", "gone", "/c.jsonl#1")) {
        assertThat(copy.history(id)).startsWith(archive.history(id).toArray(Event[]::new));
        assertThat(copy.history(id).subList(archive.history(id).size(), copy.history(id).size()))
            .as("what came after is that the copy was checked")
            .allMatch(event -> event.type() == EventType.FIXITY_CHECK);
      }
      for (Change change : changes(archive, 0)) {
        if (change instanceof Change.Added(ArchivedDocument document)) {
          assertThat(originalOf(copy, document)).isEqualTo(originalOf(archive, document));
          assertThat(copy.text(document)).isEqualTo(archive.text(document));
        }
      }
      add(copy, file("after", "the restored archive takes more"));
      assertThat(problems(copy)).isEmpty();
    }
  }

  @Test
  void whatIsRestoredIsWhatWasThere() throws IOException {
    BackupRecord record = back().record().orElseThrow();
    assertThat(record.sequence()).isEqualTo(archive.sequence());
    assertThat(record.documents()).isEqualTo(6);
    assertThat(record.removed()).isEqualTo(1);
    assertThat(record.failures()).isEqualTo(1);
    assertThat(record.from()).isEqualTo(data().toString());
    assertThat(BackupRecord.read(target())).contains(record);
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
    assertThat(restore().problems()).isEmpty();
    assertRestored();
    assertThat(restored().resolve("config/deep/людзі.csv"))
        .hasSameTextualContentAs(data().resolve("config/deep/людзі.csv"));
    assertThat(restored().resolve("tokens 100%.json")).hasContent("{}");
    assertThat(restored().resolve("index")).doesNotExist();
    assertThat(restored().resolve(".skaryna-restoring")).doesNotExist();
    assertThat(restored().resolve("archive/ocfl-staging")).isEmptyDirectory();
  }

  @Test
  void everyFileOfAnObjectIsTheSameAfterwards() throws IOException {
    back();
    restore();
    for (Path file : files(data().resolve("archive/ocfl"))) {
      Path copy =
          restored()
              .resolve("archive/ocfl")
              .resolve(data().resolve("archive/ocfl").relativize(file));
      assertThat(copy).hasSameBinaryContentAs(file);
    }
    assertThat(files(restored().resolve("archive/ocfl")))
        .hasSameSizeAs(files(data().resolve("archive/ocfl")));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theSecondBackupCopiesOnlyWhatIsNew() throws IOException {
    assertThat(back().copied()).isPositive();
    assertThat(back().copied()).isZero();
    add(archive, file("letter", "трэці"));
    Files.delete(data().resolve("tokens 100%.json"));
    assertThat(back().copied()).isEqualTo(1);
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
    restore();
    assertRestored();
    assertThat(restored().resolve("tokens 100%.json")).doesNotExist();
    try (Stream<Path> entries = Files.list(target())) {
      assertThat(entries.filter(it -> it.getFileName().toString().startsWith("state"))).hasSize(1);
    }
  }

  @Test
  void aWriterInTheMiddleOfABatchIsNotInTheWay() throws IOException, InterruptedException {
    Thread writer =
        Thread.ofVirtual()
            .unstarted(() -> {
              for (int i = 0; i < 6; i++) {
                add(archive, file("letter", "while copying " + i));
                archive.accession(Samples.members("/d" + i + ".jsonl", 3));
              }
            });
    writer.start();
    for (int i = 0; i < 3; i++) {
      BackupRecord record = back().record().orElseThrow();
      assertThat(record.sequence()).isLessThanOrEqualTo(archive.sequence());
    }
    writer.join();
    back();
    restore();
    assertRestored();
  }

  @Test
  void sha512sumFindsTheListedFilesAsTheyWere() throws Exception {
    BackupRecord record = back().record().orElseThrow();
    Path program = Path.of("/usr/bin/sha512sum");
    assumeTrue(Files.isExecutable(program), "no sha512sum here");
    Files.delete(data().resolve("tokens 100%.json")); // its name is written with escapes
    record = back().record().orElseThrow();
    Process check =
        new ProcessBuilder(
                program.toString(),
                "--check",
                "--strict",
                "--status",
                record.state() + "/manifest-sha512.txt")
            .directory(target().toFile())
            .inheritIO()
            .start();
    assertThat(check.waitFor()).isZero();
  }

  @Test
  void aDamagedArchiveKeepsTheBackupBefore() throws IOException {
    BackupRecord before = back().record().orElseThrow();
    add(archive, file("new", "rots at once"));
    add(archive, file("other", "is sound"));
    Path original = find(data(), "rots at once", ".html");
    Files.writeString(original, "rotten");
    Backup.Report report = back();
    assertThat(report.record()).isEmpty();
    assertThat(report.problems()).singleElement().asString().contains(original.toString());
    assertThat(BackupRecord.read(target())).contains(before);
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
    assertThat(restore().problems()).isEmpty();
  }

  @Test
  void aDamagedArchiveHasNoFirstBackup() throws IOException {
    Files.delete(find(data(), "другі", ".html"));
    Backup.Report report = back();
    assertThat(report.problems()).singleElement().asString().contains("missing");
    assertThat(target().resolve("backup.json")).doesNotExist();
    assertThatThrownBy(this::restore).hasMessageContaining("no complete backup");
    assertThat(restored()).doesNotExist();
  }

  private static Path find(Path under, String content, String end) throws IOException {
    for (Path file : files(under)) {
      if (file.toString().endsWith(end) && Files.readString(file).contains(content)) {
        return file;
      }
    }
    throw new AssertionError("no file with " + content);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        ".html",
        ".json",
        "inventory.json",
        ".sha512",
        ".csv",
        "catalogue.db",
        "0=ocfl_1.1"
      })
  void eachDamagedFileOfABackupIsNamedAndNothingIsRestored(String end) throws IOException {
    back();
    for (boolean missing : new boolean[] {false, true}) {
      Path file =
          files(target()).stream()
              .filter(it -> it.toString().endsWith(end) && !it.endsWith("backup.json"))
              .findFirst()
              .orElseThrow();
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = sound.clone();
      damaged[damaged.length / 2] ^= 1;
      Files.write(file, damaged);
      if (missing) {
        Files.delete(file);
      }
      assertThat(Backup.verify(target(), done -> {}))
          .anySatisfy(problem -> assertThat(problem).contains(file.getFileName().toString()));
      assertThat(restore().problems())
          .anySatisfy(problem -> assertThat(problem).contains(file.getFileName().toString()));
      assertThat(restored().resolve("archive")).doesNotExist();
      Files.write(file, sound);
    }
    assertThat(restore().problems()).isEmpty();
    assertRestored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v\\d+/content/.*html", "v\\d+/content/.*json", "v\\d+/inventory.json"})
  void theNextBackupCopiesAgainWhatWasDamagedInTheLast(String path) throws IOException {
    back();
    Path file =
        files(target()).stream()
            .filter(it -> it.toString().matches(".*/" + path))
            .findFirst()
            .orElseThrow();
    byte[] sound = Files.readAllBytes(file);
    Files.writeString(file, "damaged");

    Backup.Report report = back();

    assertThat(report.copied()).isZero();
    assertThat(report.mended()).isEqualTo(1);
    assertThat(file).hasBinaryContent(sound);
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
    assertThat(back().mended()).isZero();
  }

  @Test
  void aManifestThatWasChangedIsNotBelieved() throws IOException {
    BackupRecord record = back().record().orElseThrow();
    Path manifest = target().resolve(record.state()).resolve("manifest-sha512.txt");
    List<String> lines = Files.readAllLines(manifest);
    Files.write(manifest, lines.subList(1, lines.size()));
    assertThatThrownBy(this::restore).hasMessageContaining("manifest-sha512.txt: changed");
  }

  @Test
  void aFileThatNobodyRecordedIsNamed() throws IOException {
    back();
    Path content = find(target(), "другі", ".html");
    Files.writeString(content.resolveSibling("smuggled"), "x");
    assertThat(Backup.verify(target(), done -> {})).singleElement().asString().contains("smuggled");
  }

  @Test
  void aFolderInUseIsLeftAlone() throws IOException {
    back();
    Files.createDirectories(restored());
    Files.writeString(restored().resolve("mine"), "mine");
    assertThatThrownBy(this::restore).hasMessageContaining("is not empty (mine)");
    assertThat(restored()).isDirectoryNotContaining("glob:**/archive");
    Files.createDirectories(folder.resolve("full"));
    Files.writeString(folder.resolve("full/mine"), "mine");
    assertThatThrownBy(() -> Backup.run(source(data()), folder.resolve("full"), "test", done -> {}))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("is in use");
  }

  @Test
  void aRestoringThatWasInterruptedIsBegunAgain() throws IOException {
    back();
    Files.createDirectories(restored().resolve(".skaryna-restoring/archive"));
    Files.writeString(restored().resolve(".skaryna-restoring/archive/catalogue.db"), "half");
    Files.writeString(restored().resolve("tokens 100%.json"), "moved already");
    assertThat(restore().problems()).isEmpty();
    assertRestored();
    assertThatThrownBy(this::restore).hasMessageContaining("is not empty");
  }

  @Test
  void aBackupOfAnotherArchiveIsNotMixedIn() throws IOException {
    back();
    try (WriteLock mine = Samples.lock(folder.resolve("other"));
        Archive other = OcflArchive.openForWriting(folder.resolve("other/archive"), mine)) {
      add(other, file("letter", "першы"));
      assertThatThrownBy(
              () -> Backup.run(source(folder.resolve("other")), target(), "test", done -> {}))
          .hasMessageContaining("another archive");
    }
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
  }

  @Test
  void whatTheArchiveNoLongerHasIsDeletedWhenAsked() throws IOException {
    back();
    Path sound = find(target(), "другі", ".html");
    Path gone = target().resolve("ocfl/00/00/skaryna-gone/v1/content/x.html");
    Files.createDirectories(gone.resolveSibling(".").normalize());
    Files.writeString(gone, "purged");
    assertThat(Backup.prune(target())).isEqualTo(1);
    assertThat(target().resolve("ocfl/00")).doesNotExist();
    assertThat(sound).exists();
    assertThat(Backup.prune(target())).isZero();
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
  }

  @Test
  void whatWasPurgedIsNotRestoredAndLeavesTheBackup() throws IOException {
    back();
    assertThat(archive.purge("letter", "a court said so", new Agent("Ганна"))).isTrue();
    assertThat(archive.purge("/c.jsonl#1", "a court said so", new Agent("Ганна"))).isTrue();
    BackupRecord record = back().record().orElseThrow();
    assertThat(record.sequence()).isEqualTo(archive.sequence());
    Backup.prune(target());
    for (Path file : files(target())) {
      if (!file.toString().endsWith(".db")) {
        assertThat(file).content().doesNotContain("другі", "тэкст 1\"");
      }
    }
    assertThat(Backup.verify(target(), done -> {})).isEmpty();
    assertThat(restore().problems()).isEmpty();
    assertRestored();
  }

  @Test
  void aBackupStandsOutsideOfTheData() {
    for (Path wrong : List.of(data().resolve("backup"), folder, data())) {
      assertThatThrownBy(() -> Backup.run(source(data()), wrong, "test", done -> {}))
          .hasMessageContaining("outside of the data folder");
    }
    assertThatThrownBy(
            () -> Backup.run(source(folder.resolve("empty")), target(), "test", done -> {}))
        .hasMessageContaining("holds no archive");
  }

  @Test
  void linksInTheDataFolderAreNamedNotFollowed() throws IOException {
    Files.createSymbolicLink(data().resolve("passwd"), Path.of("/etc/passwd"));
    assertThat(back().problems()).singleElement().asString().contains("passwd: is a link");
  }
}
