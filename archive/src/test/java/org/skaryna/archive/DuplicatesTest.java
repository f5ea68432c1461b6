// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same found twice, and nearly the same; the texts are those of the sample archive. */
class DuplicatesTest {
  private static final String READ_ALSO =
      """

      Чытайце таксама
      Падпішыцеся на нашы навіны, каб нічога не прапусціць: кожны дзень мы пішам пра галоўнае.
      """;

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

  @Test
  void aCopyOfWhatIsClosedIsClosedUntilAnArchivistOpensIt() {
    Agent anna = new Agent("anna");
    add(archive, file("embargoed", "the same text"));
    archive.amend("embargoed", Amendment.of(DescriptionField.ACCESS, "2099-01-01"), anna);
    add(archive, file("closed", "another text"));
    archive.amend("closed", Amendment.of(DescriptionField.ACCESS, "restricted"), anna);

    add(archive, file("copy", "the same text"));
    add(archive, file("second copy", "another text"));
    add(archive, file("neighbour", "a text of its own"));

    assertThat(access("copy")).isEqualTo("embargoed until 2099-01-01");
    assertThat(access("second copy")).isEqualTo("restricted");
    assertThat(access("neighbour")).isEqualTo("public");
    archive.amend("copy", Amendment.of(DescriptionField.ACCESS, "public"), anna);
    add(archive, file("copy", "the same text"));
    assertThat(access("copy")).isEqualTo("public");
  }

  @Test
  void copiesOfWhatIsClosedAreClosedAmongManyThatComeTogether() {
    Agent anna = new Agent("anna");
    add(archive, file("embargoed", "the same text"));
    archive.amend("embargoed", Amendment.of(DescriptionField.ACCESS, "2099-01-01"), anna);
    add(archive, file("closed", "another text"));
    archive.amend("closed", Amendment.of(DescriptionField.ACCESS, "restricted"), anna);
    add(archive, file("open", "an open text"));

    archive.accession(
        List.of(
            file("copy", "the same text"),
            file("neighbour", "a text of its own"),
            file("copy of the open", "an open text"),
            file("second copy", "another text")));

    assertThat(access("copy")).isEqualTo("embargoed until 2099-01-01");
    assertThat(access("second copy")).isEqualTo("restricted");
    assertThat(access("neighbour")).isEqualTo("public");
    assertThat(access("copy of the open")).isEqualTo("public");
  }

  private String access(String id) {
    return archive.find(id).orElseThrow().description().access().toString();
  }

  /** Of 120 words and more: to a shorter one a footer is no small change. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (var files = Files.walk(Path.of("../corpus"))) {
      for (Path path : files.filter(it -> it.toString().endsWith(".html")).sorted().toList()) {
        String page = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        String text = page.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ");
        boolean isUtf8 = !page.contains("\uFFFD");
        if (isUtf8 && text.split("\\s+").length >= 120) {
          texts.add(text);
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(15);
    return texts;
  }

  private List<String> alike(String id) {
    return archive.nearDuplicates(id).stream().map(it -> it.document().id()).toList();
  }

  @Test
  void everyPlaceOfAnOriginalIsToldOnce() {
    Accession one = file("a", "the same");
    add(archive, one);
    add(
        archive,
        new Accession("b", Origin.ofFile("/copy"), one.original(), one.description(), "the same"));
    Accession again =
        new Accession(
            "a", new Origin("/c.zip", "a"), one.original(), one.description(), "the same");
    assertThat(archive.accession(List.of(again, again)))
        .extracting(Receipt::outcome)
        .containsOnly(Receipt.Outcome.UNCHANGED);
    add(archive, file("c", "another"));

    assertThat(archive.places("a"))
        .containsExactly(
            Origin.ofFile("/letters/a"), new Origin("/c.zip", "a"), Origin.ofFile("/copy"));
    assertThat(archive.places("b")).hasSize(3);
    assertThat(archive.places("c")).containsExactly(Origin.ofFile("/letters/c"));
    assertThat(archive.places("nobody")).isEmpty();
    assertThat(archive.duplicates())
        .singleElement()
        .satisfies(
            group -> assertThat(group).extracting(ArchivedDocument::id).containsExactly("a", "b"));
  }

  @Test
  void aDocumentFoundAtASecondPlaceIsADuplicateOfItself() {
    Accession one = file("a", "text");
    add(archive, one);
    archive.accession(
        List.of(
            new Accession("a", Origin.ofFile("/b"), one.original(), one.description(), "text")));

    assertThat(archive.duplicates()).hasSize(1);
    add(archive, file("a", "changed since"));
    assertThat(archive.duplicates()).isEmpty();
    assertThat(archive.places("a")).containsExactly(Origin.ofFile("/letters/a"));
  }

  @Test
  void theSameArticleFromAnotherSiteIsRecognised() throws IOException {
    List<String> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      String[] words = texts.get(i).split("\\s+");
      String[] shortened = Arrays.copyOfRange(words, 0, words.length - words.length / 12);
      add(archive, file("a" + i, texts.get(i)));
      add(archive, file("b" + i, texts.get(i).toUpperCase(Locale.ROOT) + READ_ALSO));
      add(archive, file("c" + i, String.join("\n", shortened)));
    }

    for (int i = 0; i < texts.size(); i++) {
      assertThat(alike("a" + i)).as("%s", texts.get(i)).containsExactlyInAnyOrder("b" + i, "c" + i);
    }
    assertThat(archive.nearDuplicates("a0"))
        .allSatisfy(it -> assertThat(it.resemblance()).isBetween(0.8, 0.999));
    archive.remove("b0", "gone");
    assertThat(alike("a0")).containsExactly("c0");
    assertThat(archive.nearDuplicates("b0")).isEmpty();
  }

  @Test
  void differentArticlesAreNot() throws IOException {
    List<String> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      String half = texts.get(i).substring(0, texts.get(i).length() / 2);
      add(archive, file("a" + i, texts.get(i)));
      add(archive, file("half" + i, half + texts.get((i + 1) % texts.size())));
    }

    for (int i = 0; i < texts.size(); i++) {
      assertThat(alike("a" + i)).isEmpty();
    }
  }

  @Test
  void shortTextsAreNotCompared() {
    add(archive, file("a", "Фота: архіў музея."));
    add(archive, file("b", "Фота: архіў музея."));

    assertThat(archive.nearDuplicates("a")).isEmpty();
  }
}
