// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;
import static org.skaryna.archive.Samples.members;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How documents are shared out among OCFL objects. */
class ContainerObjectsTest {
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

  /** The number of versions of each object. */
  private List<Integer> objects() throws IOException {
    List<Integer> versions = new ArrayList<>();
    for (Path object : ObjectFolders.in(folder.resolve("ocfl"))) {
      try (var files = Files.list(object)) {
        versions.add((int) files.filter(Files::isDirectory).count());
      }
    }
    versions.sort(null);
    return versions;
  }

  @Test
  void aFileHasAnObjectOfItsOwnAndEachChangeIsAVersionOfIt() throws IOException {
    archive.accession(List.of(file("a", "1"), file("b", "1")));
    add(archive, file("a", "2"));
    archive.remove("a", "x");

    assertThat(objects()).containsExactly(1, 3);
  }

  @Test
  void upToTwoHundredMembersShareAnObject() throws IOException {
    archive.accession(members("/c.jsonl", 201));

    assertThat(objects()).containsExactly(1, 1);
    assertThat(archive.statistics().documents()).isEqualTo(201);
  }

  @Test
  void laterMembersFillTheLastObjectWhileAllOfABatchFit() throws IOException {
    List<Accession> all = members("/c.jsonl", 260);
    archive.accession(all.subList(0, 150));
    archive.accession(all.subList(150, 200));
    assertThat(objects()).containsExactly(2);

    archive.accession(all.subList(200, 260));
    assertThat(objects()).containsExactly(1, 2);
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void membersOfOtherContainersDoNotShare() throws IOException {
    archive.accession(List.of(member("1", "/a.zip", "x"), member("2", "/b.zip", "x")));

    assertThat(objects()).containsExactly(1, 1);
  }

  @Test
  void aReplacedMemberStaysInItsObject() throws IOException {
    archive.accession(members("/c.jsonl", 5));
    add(archive, member("/c.jsonl#3", "/c.jsonl", "changed"));

    assertThat(objects()).containsExactly(2);
  }

  @Test
  void anObjectThatHasManyVersionsTakesNoMore() throws IOException {
    for (int i = 1; i <= StoredObject.MOST_VERSIONS + 2; i++) {
      add(archive, file("a", "version " + i));
    }

    assertThat(objects()).containsExactly(2, StoredObject.MOST_VERSIONS);
    ArchivedDocument last = archive.find("a").orElseThrow();
    assertThat(last.version()).isEqualTo(StoredObject.MOST_VERSIONS + 2);
    assertThat(archive.text(last)).isEqualTo("version " + last.version());
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void membersWithTheSameContentsAreToldApart() {
    archive.accession(List.of(member("1", "/a.zip", "same"), member("2", "/a.zip", "same")));
    archive.remove("1", "x");

    assertThat(archive.find("1")).isEmpty();
    assertThat(Samples.originalOf(archive, archive.find("2").orElseThrow())).isEqualTo("<p>same");
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void anOriginalThatLooksLikeARecordIsNotTakenForOne() throws IOException {
    ArchivedDocument first = add(archive, member("1", "/a.zip", "true"));
    String record;
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      Path path =
          files.filter(it -> it.toString().matches(".*/content/[0-9a-f]{32}\\.json")).findFirst().orElseThrow();
      record = Files.readString(path).replace("\"sequence\" : 1", "\"sequence\" : 77");
    }
    Accession forged =
        new Accession(
            "2",
            new Origin("/a.zip", "2"),
            Samples.bytes(record),
            Samples.described(DocumentPaths.record("1")),
            "");
    add(archive, forged);
    archive.close();
    Files.delete(folder.resolve("catalogue.db"));

    archive = OcflArchive.openForWriting(folder, lock);

    assertThat(archive.find("1")).contains(first);
    assertThat(archive.sequence()).isEqualTo(2);
    assertThat(Samples.originalOf(archive, archive.find("2").orElseThrow())).isEqualTo(record);
  }
}
