// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.indexer.source.SourceItem.Capture;
import org.skaryna.indexer.source.SourceItem.Member;
import org.skaryna.indexer.source.SourceItem.RecordLine;

class SourceWalkerTest {
  @TempDir Path folder;

  @Test
  void givesFilesInTheOrderOfTheirNamesAndEachOnce() throws IOException {
    write("b/z.txt", "z");
    write("b/a.txt", "a");
    write("a.txt", "a");

    CollectedItems collected = CollectedItems.of(folder, folder.resolve("b"), folder);

    assertThat(collected.places(folder))
        .containsExactly("SourceFile a.txt", "SourceFile b/a.txt", "SourceFile b/z.txt");
    assertThat(collected.bytes()).isEqualTo(new SourceWalker(List.of(folder)).bytes()).isEqualTo(3);
  }

  @Test
  void namesWhatItPassesOver() throws IOException {
    write("outside.txt", "x");
    write("walked/.hidden/x.txt", "x");
    write("walked/.profile", "x");
    Path walked = folder.resolve("walked");
    Files.createSymbolicLink(walked.resolve("link"), folder.resolve("outside.txt"));
    Files.createSymbolicLink(walked.resolve("loop"), walked);

    CollectedItems collected = CollectedItems.of(walked);

    assertThat(collected.places(walked))
        .containsExactly(
            "PassedOver .hidden", "PassedOver .profile", "PassedOver link", "PassedOver loop");
  }

  @Test
  void reportsAPathThatIsNotThere() {
    assertThat(CollectedItems.of(folder.resolve("nothing")).reasons())
        .containsExactly("does not exist");
  }

  @Test
  void ofLinesWithTheSameIdTheLastThatHoldsAnArticleCounts() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id": "a", "text": "first"}
        {"text": "b", "id": "b"}
        {"more": [{"id": "b"}], "text": "c", "id": "c"}
        {"title": "again", "id": "a", "text": "second"}
        {"id": 7, "text": "seven"}
        {"id": "a", "text": "last"}
        {"id": "a", "text": "broken
        {"id": "b", "text": " "}
        {"id": "7", "text": "seven again"}
        """);
    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly(
            "PassedOver a.jsonl!line 1",
            "RecordLine a.jsonl!b",
            "RecordLine a.jsonl!c",
            "PassedOver a.jsonl!line 4",
            "PassedOver a.jsonl!line 5",
            "RecordLine a.jsonl!a",
            "Unreadable a.jsonl!line 7",
            "RecordLine a.jsonl!b",
            "RecordLine a.jsonl!7");
    assertThat(collected.reasons()).contains("its id comes again in line 4, which counts");
  }

  @Test
  void readsEachLineOfAJsonlAndNamesTheBrokenOnes() throws IOException {
    write(
        "a.jsonl",
        """
        \uFEFF{"id": "one", "text": "т", "title": null}\r

        {"text": "без id", "authors": "Ганна Кісель"}
        {"id": "x"}
        not json
        [1]
        {"text": {"a": 1}}
        {"html": "<p>п</p>", "date": 1998}\
        """);

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly(
            "RecordLine a.jsonl!one",
            "RecordLine a.jsonl!line 3",
            "Unreadable a.jsonl!line 4",
            "Unreadable a.jsonl!line 5",
            "Unreadable a.jsonl!line 6",
            "Unreadable a.jsonl!line 7",
            "RecordLine a.jsonl!line 8");
    assertThat(collected.reasons().get(0)).isEqualTo("expected \"text\" or \"html\", got neither");
    assertThat(collected.reasons().get(1)).startsWith("expected a JSON object");
    assertThat(collected.reasons().get(3))
        .isEqualTo("expected \"text\" to be a string, got {\"a\":1}");
    ArticleRecord second = ((RecordLine) collected.items().get(1)).article();
    assertThat(second.authors()).containsExactly("Ганна Кісель");
    assertThat(((RecordLine) collected.items().get(6)).article().date()).isEqualTo("1998");
    assertThat(collected.bytes()).isEqualTo(Files.size(folder.resolve("a.jsonl")));
  }

  @Test
  void readsNamesOfZipEntriesAsTheyWereMeant() throws IOException {
    try (ZipOutputStream zip = zip("dos.zip", Charset.forName("IBM866"))) {
      entry(zip, "Гродна/пачатак.txt", "х");
    }
    try (ZipOutputStream zip = zip("utf8.zip", StandardCharsets.UTF_8)) {
      entry(zip, "Гродна.txt", "х");
    }

    assertThat(CollectedItems.of(folder).places(folder))
        .containsExactly("Member dos.zip!Гродна/пачатак.txt", "Member utf8.zip!Гродна.txt");
  }

  @Test
  void readsContainersInAZipAndLeavesHostileNamesHarmless() throws IOException {
    try (ZipOutputStream zip = zip("a.zip", StandardCharsets.UTF_8)) {
      entry(zip, "../../outside.txt", "x");
      entry(zip, "in.jsonl", "{\"id\": \"1\", \"text\": \"т\"}\n");
    }

    assertThat(CollectedItems.of(folder).places(folder))
        .containsExactly("Member a.zip!../../outside.txt", "RecordLine a.zip!in.jsonl!1");
    assertThat(folder.resolve("../../outside.txt")).doesNotExist();
  }

  @Test
  void refusesABombAndReadsTheRest() throws IOException {
    try (ZipOutputStream zip = zip("bomb.zip", StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
      entry(zip, "good.txt", "добра");
    }

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly("Unreadable bomb.zip!bomb.txt", "Member bomb.zip!good.txt");
    assertThat(collected.reasons().getFirst()).contains("looks like a bomb");
  }

  @Test
  void refusesContainersPackedTooDeep() throws IOException {
    byte[] inner = "х".getBytes(StandardCharsets.UTF_8);
    String name = "x.txt";
    for (int i = 0; i < 6; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(inner);
      }
      inner = bytes.toByteArray();
      name = "x.zip";
    }
    Files.write(folder.resolve("deep.zip"), inner);

    assertThat(CollectedItems.of(folder).reasons())
        .singleElement()
        .isEqualTo("is packed more than 3 times: unpack it");
  }

  @Test
  void namesAContainerThatIsBroken() throws IOException {
    write("broken.zip", "PK\u0003\u0004 and no more");
    write("broken.warc", "this is no web archive");

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly("Unreadable broken.warc", "Unreadable broken.zip");
    assertThat(collected.reasons())
        .allMatch(reason -> reason.startsWith("could not be read to its end"));
  }

  @Test
  void aReasonDoesNotSayThePlaceAgain() throws IOException {
    write(
        "lines.jsonl",
        "not json\n{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"y\"}\n");
    write("broken.zip", "PK\u0003\u0004 and no more");
    try (ZipOutputStream zip = zip("outer.zip", StandardCharsets.UTF_8)) {
      entry(zip, "inner.zip", "PK\u0003\u0004 and no more");
      entry(zip, "inner.warc", "this is no web archive");
      entry(zip, "inner.jsonl", "\n[]\n");
      entry(zip, ".hidden", "x");
    }
    write("broken.wacz", "PK\u0003\u0004 and no more");
    try (ZipOutputStream zip = zip("crawl.wacz", StandardCharsets.UTF_8)) {
      entry(zip, "archive/data.warc", "this is no web archive");
    }
    String longLine = "x".repeat((8 << 20) + 1);
    write("m.mbox", "From a@example.org Mon Jan  1 00:00:00 2024\n\n" + longLine + "\n");
    write("broken.warc", "this is no web archive");
    write(
        "pages.warc",
        record("response", "https://example.org/a", "no answer of a server")
            + record(
                "response",
                "https://example.org/b",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"));

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.notTaken(folder).keySet())
        .containsExactly(
            "broken.wacz",
            "broken.warc",
            "broken.zip",
            "crawl.wacz!archive/data.warc",
            "lines.jsonl!line 1",
            "lines.jsonl!line 2",
            "m.mbox!message 1",
            "outer.zip!inner.zip",
            "outer.zip!inner.warc",
            "outer.zip!inner.jsonl!line 2",
            "outer.zip!.hidden",
            "pages.warc!20240511090000/https://example.org/a",
            "pages.warc!20240511090000/https://example.org/b");
    collected
        .notTaken(folder)
        .forEach((place, reason) -> {
          assertThat(reason).as(place).doesNotContain("skaryna-", folder.toString());
          for (String part : place.split("!")) {
            assertThat(reason).as(place).doesNotContain(part);
          }
        });
  }

  @Test
  void readsTheMessagesOfAMailbox() throws IOException {
    write(
        "m.mbox",
        """
        From a@example.org Mon Jan  1 00:00:00 2024
        Message-ID: <1@x>
        Subject: A

        From here on
        тэкст

        From b@example.org Mon Jan  1 00:00:00 2024
        Subject: B

        другі
        """);

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly("Member m.mbox!<1@x>", "Member m.mbox!message 2");
    assertThat(new String(((Member) collected.items().get(1)).bytes(), StandardCharsets.UTF_8))
        .startsWith("Subject: B\n");
  }

  @Test
  void readsThePagesOfAWebArchive() throws IOException {
    String warc =
        record(
                "response",
                "https://example.org/a",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>старонка</p>")
            + record(
                "response",
                "https://example.org/b",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>няма</p>")
            + record(
                "response",
                "https://example.org/c.png",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")
            + record("request", "https://example.org/a", "GET / HTTP/1.1\r\n\r\n");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("w.warc.gz")))) {
      out.write(warc.getBytes(StandardCharsets.UTF_8));
    }

    CollectedItems collected = CollectedItems.of(folder);

    assertThat(collected.places(folder))
        .containsExactly(
            "Capture w.warc.gz!20240511090000/https://example.org/a",
            "PassedOver w.warc.gz!20240511090000/https://example.org/b",
            "PassedOver w.warc.gz!20240511090000/https://example.org/c.png");
    Capture capture = (Capture) collected.items().getFirst();
    assertThat(new String(capture.payload(), StandardCharsets.UTF_8)).isEqualTo("<p>старонка</p>");
    assertThat(new String(capture.record(), StandardCharsets.UTF_8)).startsWith("WARC/1.0\r\n");
    assertThat(capture.captured()).isEqualTo("2024-05-11T09:00:00Z");
  }

  private static String record(String type, String url, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-05-11T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http;msgtype=%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, url, type, block.getBytes(StandardCharsets.UTF_8).length, block);
  }

  private ZipOutputStream zip(String name, Charset names) throws IOException {
    return new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), names);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
