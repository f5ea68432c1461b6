// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is damaged on disk is named with its document. */
class FixityTest {
  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  @BeforeEach
  void fill() {
    lock = Samples.lock(folder);
    archive = OcflArchive.openForWriting(folder, lock);
    add(archive, file("letter", "the first"));
    add(archive, file("letter", "the second"));
    archive.accession(List.of(member("m1", "/c.zip", "one"), member("m2", "/c.zip", "two")));
    add(archive, file("gone", "withdrawn"));
    archive.remove("gone", "asked for");
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private Path find(String directory, String content) throws IOException {
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        if (path.toString().contains(directory) && Files.readString(path).contains(content)) {
          return path;
        }
      }
    }
    throw new AssertionError("no file in " + directory + " with " + content);
  }

  private static void flipLastByte(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
  }

  private void assertProblem(String id, Path file, String what) {
    String path = folder.resolve("ocfl").relativize(file).toString();
    assertThat(archive.verify(document -> {}).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.id()).isEqualTo(id);
          assertThat(problem.what()).startsWith(path + ": ").contains(what);
        });
  }

  @Test
  void findsNothingWrongInASoundArchive() {
    List<ArchivedDocument> checked = new ArrayList<>();

    FixityReport report = archive.verify(checked::add);

    assertThat(report.problems()).isEmpty();
    assertThat(report.documents()).isEqualTo(3);
    assertThat(report.bytes()).isGreaterThan(archive.statistics().bytes());
    assertThat(checked)
        .extracting(ArchivedDocument::id)
        .containsExactlyInAnyOrder("letter", "m1", "m2");
  }

  @ParameterizedTest
  @CsvSource({
    "letter, v2/content, <p>the second", // an original
    "letter, v1/content, <p>the first", // of an earlier version
    "m1, v1/content, <p>one",
    "gone, v1/content, <p>withdrawn", // of a document that was withdrawn
    "gone, v2/content, asked for" // a tombstone
  })
  void namesTheFileInWhichOneBitChanged(String id, String directory, String content)
      throws IOException {
    Path file = find(directory, content);

    flipLastByte(file);

    assertProblem(id, file, "changed: SHA-512 is");
  }

  @ParameterizedTest
  @CsvSource({
    "letter, v2/content, <p>the second",
    "letter, v1/content, <p>the first",
    "m2, v1/content, <p>two",
    "m2, v1/content, '\"text\" : \"two\"'",
    "gone, v2/content, asked for"
  })
  void namesTheFileThatIsMissing(String id, String directory, String content) throws IOException {
    Path file = find(directory, content);

    Files.delete(file);

    assertProblem(id, file, "missing");
  }

  @Test
  void namesAFileThatNobodyArchived() throws IOException {
    Path extra = find("v2/content", "<p>the second").resolveSibling("extra.txt");
    Files.writeString(extra, "slipped in");

    assertProblem("letter", extra, "not recorded");
  }

  @Test
  void namesAFileBesideTheObjects() throws IOException {
    Path extra = Files.writeString(folder.resolve("ocfl/extra.txt"), "slipped in");

    assertProblem("", extra, "not part of the archive");
  }

  @ParameterizedTest
  @CsvSource({
    "inventory.json",
    "inventory.json.sha512",
    "v1/inventory.json",
    "v2/inventory.json",
    "0=ocfl_object_1.1"
  })
  void noticesDamageToWhatOcflItselfKeeps(String name) throws IOException {
    Path object = find("v2/content", "<p>the second").resolve("../../..").normalize();
    flipLastByte(object.resolve(name));

    assertThat(archive.verify(document -> {}).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.id()).isEqualTo("letter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "no JSON", ""})
  void blamesADamagedInventoryAndNotTheFilesThatItNoLongerNames(String content) throws IOException {
    Path inventory = find("v1/content", "<p>one").resolve("../../inventory.json").normalize();
    String sound = Digests.of(inventory).sha512();
    Files.writeString(inventory, content);

    String path = folder.resolve("ocfl").relativize(inventory).toString();
    assertThat(archive.verify(document -> {}).problems())
        .anySatisfy(
            problem -> assertThat(problem.what()).startsWith(path).contains("expected " + sound))
        .noneSatisfy(problem -> assertThat(problem.what()).contains("/content/"))
        .noneSatisfy(problem -> assertThat(problem.what()).contains("nobody has archived"));
  }

  @Test
  void noticesAFileThatWasExchangedTogetherWithItsInventory() throws IOException {
    Path file = find("v1/content", "<p>one");
    String old = Digests.of(file).sha512();
    flipLastByte(file);
    String forged = Digests.of(file).sha512();
    Path object = file.resolve("../../..").normalize();
    for (Path at : List.of(object, object.resolve("v1"))) {
      Path inventory = at.resolve("inventory.json");
      Files.writeString(inventory, Files.readString(inventory).replace(old, forged));
      Files.writeString(
          at.resolve("inventory.json.sha512"),
          Digests.of(inventory).sha512() + "  inventory.json\n");
    }

    assertProblem("m1", file, "not what the catalogue recorded");
  }

  @Test
  void noticesAWholeObjectThatIsMissing() throws IOException {
    DurableFiles.deleteTree(find("v2/content", "<p>the second").resolve("../../..").normalize());

    assertThat(archive.verify(document -> {}).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.id()).isEqualTo("letter"));
  }

  @Test
  void noticesThatAllObjectsAreMissing() throws IOException {
    DurableFiles.deleteTree(folder.resolve("ocfl"));

    assertThat(archive.verify(document -> {}).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).endsWith("ocfl: missing"));
  }

  @Test
  void noticesALinkInPlaceOfAFile() throws IOException {
    Path file = find("v1/content", "<p>one");
    Path moved = Files.move(file, folder.resolve("moved"));
    Files.createSymbolicLink(file, moved);

    assertProblem("m1", file, "a link");
  }
}
