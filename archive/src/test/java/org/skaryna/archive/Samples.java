// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Documents and folders for tests. */
public final class Samples {
  private Samples() {}

  public static WriteLock lock(Path folder) {
    return WriteLock.acquire(folder, "a test", Duration.ofSeconds(20), holder -> {});
  }

  public static Accession file(String id, String text) {
    return accession(id, Origin.ofFile("/letters/" + id), text);
  }

  public static Accession member(String id, String container, String text) {
    return accession(id, new Origin(container, id), text);
  }

  public static Accession accession(String id, Origin origin, String text) {
    return new Accession(id, origin, bytes("<p>" + text), described("letter.html"), text);
  }

  public static Accession.Content bytes(String text) {
    return new Accession.Content.OfBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Description described(String fileName) {
    return new Description(
        "Ліст з-за кратаў",
        List.of("Алесь Бяляцкі", "Уладзімір Лабковіч"),
        "2021-07-14",
        "be",
        "Вясна",
        "article",
        "https://example.org/1",
        List.of("лісты"),
        "text/html",
        fileName,
        List.of());
  }

  public static List<Accession> members(String container, int count) {
    List<Accession> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(member(container + "#" + i, container, "тэкст " + i));
    }
    return members;
  }

  public static ArchivedDocument add(Archive archive, Accession accession) {
    return archive.accession(List.of(accession)).getFirst().document();
  }

  public static String originalOf(Archive archive, ArchivedDocument document) {
    try (InputStream in = archive.original(document)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Change> changes(Archive archive, long since) {
    List<Change> changes = new ArrayList<>();
    archive.changesSince(since, changes::add);
    return changes;
  }

  public static List<FixityReport.Problem> problems(Archive archive) {
    return archive.verify(document -> {}).problems();
  }
}
