// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids, paths and names come from strangers. */
class HostileNamesTest {
  private static final List<String> NAMES =
      List.of(
          "",
          " ",
          ".",
          "..",
          "../../../../tmp/escaped",
          "/etc/passwd",
          "C:\\Windows\\system32",
          "a\0b",
          "a\0c",
          "\n\r\t",
          "'; DROP TABLE record; --",
          "%2e%2e%2f",
          "CON",
          "v1",
          "inventory.json",
          "Ліст №5",
          "Лі\u0301ст",
          "\uD800", // half of a pair: UTF-8 cannot write it
          "\uDC00",
          "?",
          "\uFFFD",
          "😀",
          "x".repeat(512),
          "x".repeat(511) + "y",
          "{\"id\":\"json\"}",
          "\u202Egnp.exe");

  @TempDir Path temporary;

  @Test
  void keepsEveryNameApartAndInsideItsFolder() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("data"));
    Map<String, ArchivedDocument> kept = new LinkedHashMap<>();
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      for (String name : NAMES) {
        Origin origin = new Origin("/box/" + name, name);
        Accession given =
            new Accession(
                name, origin, Samples.bytes("<p>" + kept.size()), Samples.described(name), name);
        kept.put(name, Samples.add(archive, given));
      }
      assertKept(archive, kept);
    }
    Files.delete(folder.resolve("catalogue.db"));
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertKept(archive, kept);
    }
    try (Stream<Path> beside = Files.list(temporary)) {
      assertThat(beside).containsExactly(folder);
    }
  }

  private static void assertKept(Archive archive, Map<String, ArchivedDocument> kept) {
    int number = 0;
    for (Map.Entry<String, ArchivedDocument> each : kept.entrySet()) {
      ArchivedDocument document = each.getValue();
      assertThat(archive.find(each.getKey())).contains(document);
      assertThat(archive.find(document.origin())).contains(document);
      assertThat(archive.text(document)).isEqualTo(each.getKey());
      assertThat(Samples.originalOf(archive, document)).isEqualTo("<p>" + number++);
    }
    assertThat(archive.statistics().documents()).isEqualTo(NAMES.size());
    assertThat(problems(archive)).isEmpty();
  }

  @Test
  void failuresOfStrangeOriginsAreKeptApart() {
    try (WriteLock lock = Samples.lock(temporary);
        Archive archive = OcflArchive.openForWriting(temporary, lock)) {
      NAMES.forEach(
          name ->
              archive.recordFailure(
                  new Failure(Origin.ofFile(name), name, java.time.Instant.EPOCH)));

      assertThat(archive.failures()).extracting(Failure::reason).hasSameElementsAs(NAMES);
    }
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "letter.eml, letter.eml, kept",
    "Letter 5 (copy).EML, Letter-5-copy.eml, spaces and brackets",
    "Ліст.eml, original.eml, a server's locale may not know Cyrillic",
    "../../etc/passwd, passwd, no folders",
    ".htaccess, original.htaccess, not hidden",
    "a.tar.gz, a.tar.gz, inner dots stay",
    "name., name, no dot at the end",
    "..., original, nothing left",
    "'', original, nothing at all",
    "x.ThisIsNoExtensionAtAll, x.thisisnoexte, cut"
  })
  void namesFilesForPeopleWithoutTrustingThem(String given, String safe, String why) {
    assertThat(DocumentPaths.safe(given)).as(why).isEqualTo(safe);
  }
}
