// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.ArchiveException;

/** Bags that others have made, well or ill, in good faith or not. */
class ForeignBagTest {
  private static final String UTF_8 = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  @TempDir Path folder;

  private static String checksum(String algorithm, String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String sha512(String content) {
    return checksum("SHA-512", content);
  }

  private Path bag() {
    return folder.resolve("bag");
  }

  private void tag(String name, String content) throws IOException {
    Files.createDirectories(bag());
    Files.writeString(bag().resolve(name), content);
  }

  private void payload(String name, String content) throws IOException {
    Path file = bag().resolve("data").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }

  /** One file, {@code data/a.txt}, which says "а". */
  private void sound() throws IOException {
    tag("bagit.txt", UTF_8);
    payload("a.txt", "а");
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\n");
  }

  private List<String> problems() {
    return Bag.open(bag()).verify(read -> {}).problems();
  }

  @Test
  void aSoundBagHasNoProblem() throws IOException {
    sound();
    assertThat(problems()).isEmpty();
    assertThat(Bag.open(bag()).isOfSkaryna()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"md5, MD5", "sha1, SHA-1", "sha256, SHA-256", "SHA-256, SHA-256", "sha384, SHA-384"})
  void everyChecksumInUseIsCompared(String label, String algorithm) throws IOException {
    sound();
    Files.delete(bag().resolve("manifest-sha512.txt"));
    tag("manifest-" + label + ".txt", checksum(algorithm, "а") + " data/a.txt\n");
    assertThat(problems()).isEmpty();
    payload("a.txt", "б");
    assertThat(problems()).singleElement().asString().startsWith("data/a.txt: changed");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "%s  data/a.txt\n",
        "%s\tdata/a.txt",
        "%s *data/a.txt\r\n",
        "%s  ./data/a.txt\r",
        "\n%s  data/a.txt\n\n"
      })
  void writesThatProgramsDifferInAreRead(String line) throws IOException {
    sound();
    tag("manifest-sha512.txt", line.formatted(sha512("а")));
    assertThat(problems()).isEmpty();
    tag("manifest-sha512.txt", line.formatted(sha512("а").toUpperCase(java.util.Locale.ROOT)));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1251", "KOI8-U", "IBM866"})
  void namesInOtherEncodingsAreRead(String encoding) throws IOException {
    tag("bagit.txt", UTF_8.replace("UTF-8", encoding));
    payload("Ліст.txt".replace('і', encoding.equals("IBM866") ? 'и' : 'і'), "а");
    String name = encoding.equals("IBM866") ? "Лист.txt" : "Ліст.txt";
    Files.write(
        bag().resolve("manifest-sha512.txt"),
        (sha512("а") + "  data/" + name + "\n").getBytes(Charset.forName(encoding)));
    Files.write(
        bag().resolve("bag-info.txt"),
        "Source-Organization: Архіў\n  у Мінску\n".getBytes(Charset.forName("windows-1251")));
    if (encoding.equals("windows-1251")) {
      assertThat(Bag.open(bag()).info().value("source-organization")).contains("Архіў у Мінску");
    } else {
      Files.delete(bag().resolve("bag-info.txt"));
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void anEncodingThatIsNotTheDeclaredOneIsNamed() throws IOException {
    sound();
    payload("Ліст.txt", "а");
    Files.write(
        bag().resolve("manifest-sha512.txt"),
        (sha512("а") + "  data/Ліст.txt\n").getBytes(Charset.forName("windows-1251")));
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("manifest-sha512.txt:1", "not in the encoding");
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "100%.txt, 100%25.txt", // as RFC 8493 says
    "100%.txt, 100%.txt", // as many programs do
    "two%0Alines, two%250Alines",
  })
  void escapesInNamesAreRead(String name, String written) throws IOException {
    tag("bagit.txt", UTF_8);
    payload(name, "а");
    tag("manifest-sha512.txt", sha512("а") + "  data/" + written + "\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aNameWithALineBreakIsOneName() throws IOException {
    tag("bagit.txt", UTF_8);
    payload("two\nlines", "а");
    tag("manifest-sha512.txt", sha512("а") + "  data/two%0Alines\n");
    assertThat(problems()).isEmpty();
    payload("two\nlines", "б");
    assertThat(problems()).singleElement().asString().doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({"NFC, NFD", "NFD, NFC"})
  void namesAreTheSameInEitherNormalization(Normalizer.Form onDisk, Normalizer.Form written)
      throws IOException {
    tag("bagit.txt", UTF_8);
    payload(Normalizer.normalize("Ёлка ў лесе й", onDisk), "а");
    String name = Normalizer.normalize("Ёлка ў лесе й", written);
    tag("manifest-sha512.txt", sha512("а") + "  data/" + name + "\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatIsMissingChangedOrNotListedIsNamed() throws IOException {
    sound();
    payload("b.txt", "б");
    payload("more.txt", "not listed");
    tag(
        "manifest-sha512.txt",
        "%s  data/a.txt\n%s  data/b.txt\n%s  data/c.txt\n"
            .formatted(sha512("а"), sha512("в"), sha512("г")));
    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).startsWith("data/b.txt: changed"),
            problem -> assertThat(problem).isEqualTo("data/c.txt: missing"),
            problem -> assertThat(problem).startsWith("data/more.txt: not listed"));
  }

  @Test
  void aHiddenFileThatIsNotListedIsNamed() throws IOException {
    sound();
    payload(".hidden", "x");
    assertThat(problems()).singleElement().asString().startsWith("data/.hidden: not listed");
  }

  @Test
  void aWrongPayloadOxumIsNamed() throws IOException {
    sound();
    tag("bag-info.txt", "payload-oxum: 3.1\n");
    assertThat(problems()).singleElement().asString().contains("bag-info.txt", "3.1", "2.1");
  }

  @Test
  void aChangedTagFileIsNamed() throws IOException {
    sound();
    tag("bag-info.txt", "Contact-Name: Алесь\n");
    tag("tagmanifest-md5.txt", checksum("MD5", "Contact-Name: Аля\n") + "  bag-info.txt\n");
    assertThat(problems()).singleElement().asString().startsWith("bag-info.txt: changed");
    tag("tagmanifest-md5.txt", checksum("MD5", "") + "  no-such.txt\n");
    assertThat(problems()).singleElement().asString().startsWith("no-such.txt: missing");
  }

  @Test
  void everyManifestOfAVersion1BagMustListEveryFile() throws IOException {
    sound();
    tag("manifest-md5.txt", "");
    assertThat(problems()).singleElement().asString().contains("manifest-md5.txt");
    tag("bagit.txt", UTF_8.replace("1.0", "0.97"));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "data/../../outside.txt",
        "/etc/passwd",
        "data/../../../../../../etc/passwd",
        "~/x",
        "file:///etc/passwd",
        "data\\..\\..\\outside.txt",
        "data/%2e%2e/outside.txt",
        "data/nul\u0000.txt",
        "bagit.txt",
        "data/",
        "data"
      })
  void noPathLeadsOutOfThePayload(String path) throws IOException {
    sound();
    Files.writeString(folder.resolve("outside.txt"), "x");
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\n" + sha512("x") + "  " + path + "\n");
    assertThat(problems()).hasSize(1);
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\n");
    if (!path.equals("bagit.txt")) {
      tag("tagmanifest-sha512.txt", sha512("x") + "  " + path + "\n");
      assertThat(problems()).hasSize(1);
    }
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    sound();
    Path outside = Files.writeString(folder.resolve("outside.txt"), "x");
    Path link = Files.createSymbolicLink(bag().resolve("data/link.txt"), outside);
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\n" + sha512("x") + "  data/link.txt\n");
    assertThat(problems()).anySatisfy(it -> assertThat(it).contains("link.txt: is a link"));
    Files.delete(link);
    Files.createSymbolicLink(bag().resolve("data/folder"), folder);
    assertThat(problems()).anySatisfy(it -> assertThat(it).contains("data/folder: is a link"));
  }

  @Test
  void aPayloadOrAManifestThatIsALinkIsRefused() throws IOException {
    sound();
    Files.move(bag().resolve("data"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(bag().resolve("data"), folder.resolve("elsewhere"));
    assertThat(problems()).anySatisfy(it -> assertThat(it).startsWith("data: missing, or not"));
    Files.move(bag().resolve("manifest-sha512.txt"), folder.resolve("m"));
    Files.createSymbolicLink(bag().resolve("manifest-sha512.txt"), folder.resolve("m"));
    assertThat(problems()).anySatisfy(it -> assertThat(it).startsWith("manifest-sha512.txt: is a"));
    Files.move(bag().resolve("bagit.txt"), folder.resolve("b"));
    Files.createSymbolicLink(bag().resolve("bagit.txt"), folder.resolve("b"));
    assertThatThrownBy(() -> Bag.open(bag())).hasMessageContaining("is not a bag");
  }

  @Test
  void aLineWithoutEndTakesNoMemory() throws IOException {
    sound();
    try (Writer out = Files.newBufferedWriter(bag().resolve("manifest-sha512.txt"))) {
      String block = "a".repeat(1 << 20);
      for (int i = 0; i < 64; i++) {
        out.write(block);
      }
    }
    assertThat(problems())
        .anySatisfy(it -> assertThat(it).contains("manifest-sha512.txt:1: a line is longer"));
  }

  @Test
  void aManifestThatNamesAMillionFilesIsReadToAThousandProblems() throws IOException {
    sound();
    try (Writer out = Files.newBufferedWriter(bag().resolve("manifest-sha512.txt"))) {
      String checksum = sha512("а");
      for (int i = 0; i < 1_000_000; i++) {
        out.write(checksum + "  data/" + i + "\n");
      }
    }
    assertThat(problems()).hasSize(1000);
  }

  @Test
  void nothingIsFetched() throws IOException {
    sound();
    tag("fetch.txt", "http://127.0.0.1:9/b.txt - data/b.txt\n");
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\n" + sha512("b") + "  data/b.txt\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("data/b.txt", "nothing is downloaded");
  }

  @Test
  void aManifestLineThatIsNoneIsShown() throws IOException {
    sound();
    tag("manifest-sha512.txt", sha512("а") + "  data/a.txt\nnonsense\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("manifest-sha512.txt:2", "'nonsense'");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''| expected 'BagIt-Version: 1.0'",
        "'BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n'| expected version 1.0",
        "'BagIt-Version: 1.0\n'| Tag-File-Character-Encoding: UTF-8",
        "'BagIt-Version: 1.0\nTag-File-Character-Encoding: klingon\n'| 'klingon'",
        "'<html>'| '<html>'",
      })
  void whatIsNoBagIsRefusedWithTheReason(String declaration, String reason) throws IOException {
    sound();
    tag("bagit.txt", declaration);
    assertThatThrownBy(() -> Bag.open(bag()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aFolderWithoutADeclarationIsNoBag() throws IOException {
    assertThatThrownBy(() -> Bag.open(folder.resolve("nowhere")))
        .hasMessageContaining("is not a bag");
    sound();
    Files.delete(bag().resolve("manifest-sha512.txt"));
    assertThat(problems()).singleElement().asString().startsWith("manifest-sha512.txt: missing");
  }
}
