// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files that were made to do harm; each names in its own name what it tries. */
final class HostileFiles {
  private static final int MEGABYTE = 1 << 20;

  /** In megabytes, when unpacked: more than a member may have, and than a parser's memory. */
  private static final int BOMB = 160;

  private final Path folder;
  private final int port;

  /**
   * @param port of this machine, that documents point to
   */
  HostileFiles(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  void writeAll() throws IOException {
    bombs();
    markup();
    letters();
    pdfs();
    names();
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("sparse.bin").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("sparse.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
  }

  private void bombs() throws IOException {
    byte[] bomb = zip("zeros.txt", zeros(BOMB));
    write("bomb.zip", bomb);
    byte[] nested = bomb;
    for (int i = 0; i < 8; i++) {
      nested = zip("inner.zip", nested);
    }
    write("nested.zip", nested);
    write("bomb.docx", zip("word/document.xml", zeros(BOMB)));
    write("bomb.epub", zip("META-INF/container.xml", zeros(BOMB)));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          ("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: %d\r\n\r\n"
                  .formatted(BOMB * MEGABYTE))
              .getBytes(StandardCharsets.US_ASCII));
      writeZeros(out, BOMB);
    }
    write("bomb.warc.gz", packed.toByteArray());
    write("bomb.txt.gz", packed.toByteArray());
  }

  private static final String ENTITIES =
      "<!DOCTYPE w:document [<!ENTITY f SYSTEM \"file:///etc/passwd\">"
          + "<!ENTITY n SYSTEM \"http://127.0.0.1:%d/entity\">]>";
  private static final String PARAMETER =
      "<!DOCTYPE w:document [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/dtd\"> %%p;]>";
  private static final String TEMPLATE =
      "<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://127.0.0.1:%d/template.dotm\" TargetMode=\"External\"/>";

  private void markup() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE z [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    write("laughs.xml", laughs + "]><z>Тэкст &a29;</z>");
    write(
        "laughs.svg.fb2", laughs + "]><FictionBook><body><p>Тэкст &a29;</p></body></FictionBook>");
    String outside =
        "<!DOCTYPE z [<!ENTITY f SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY n SYSTEM \"http://127.0.0.1:%d/entity\">]><z>Тэкст &f; &n;</z>"
                .formatted(port);
    write("entity.xml", outside);
    write("entity.docx", docx(outside, ""));
    // What stands in the first is read, so what is asked for in the others would be too.
    write("letter.docx", docx(word("", "Тэкст ліста."), ""));
    write("entity in letter.docx", docx(word(ENTITIES.formatted(port), "Тэкст &f; &n;"), ""));
    write("parameter in letter.docx", docx(word(PARAMETER.formatted(port), "Тэкст ліста."), ""));
    write("template of letter.docx", docx(word("", "Тэкст ліста."), TEMPLATE.formatted(port)));
    write("deep.html", "<div>".repeat(100_000) + "Глыбока" + "</div>".repeat(100_000));
    write("deep.xml", "<a>".repeat(100_000) + "Глыбока" + "</a>".repeat(100_000));
    write("deep.rss", "<rss>" + "<a>".repeat(100_000) + "Глыбока");
    write("deep.rtf", "{\\rtf1 " + "{".repeat(100_000) + "deep" + "}".repeat(100_000) + "}");
    write("deep.jsonl", "{\"text\":" + "[".repeat(100_000) + "}\n");
    write(
        "remote.html",
        "<html><head><link rel=stylesheet href=http://127.0.0.1:%1$d/css><base href=http://127.0.0.1:%1$d/></head><body><img src=http://127.0.0.1:%1$d/img><iframe src=http://127.0.0.1:%1$d/frame></iframe><script src=http://127.0.0.1:%1$d/js></script><p>Тэкст старонкі.</p></body></html>"
            .formatted(port));
    write("attributes.html", "<p " + "a=b ".repeat(500_000) + ">Тэкст</p>");
  }

  /** A word processor's document, and to what else it points. */
  private static byte[] docx(String document, String relations) throws IOException {
    return zip(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
            .formatted(relations),
        "word/document.xml",
        document);
  }

  private static String word(String doctype, String text) {
    return "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
        .formatted(doctype, text);
  }

  private void letters() throws IOException {
    StringBuilder tree = new StringBuilder("Subject: x\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 20_000; i++) {
      tree.append(
          "Content-Type: multipart/mixed; boundary=\"b%d\"\r\n\r\n--b%d\r\n".formatted(i, i));
    }
    write("tree.eml", tree.toString());
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      letters.append("Subject: x\r\nContent-Type: message/rfc822\r\n\r\n");
    }
    write("letters.eml", letters.toString());
    write("header.eml", "Subject: " + "x".repeat(30 * MEGABYTE) + "\r\n\r\nТэкст");
    write("line.mbox", "From a@b Mon Jan 1 00:00:00 2024\n" + "x".repeat(140 * MEGABYTE));
  }

  private void pdfs() throws IOException {
    write("pageloop.pdf", pdf("<</Type/Pages/Count 1/Kids[2 0 R]>>"));
    write("selfcatalog.pdf", pdf("<</Type/Pages/Count 9999999/Kids[1 0 R 2 0 R 2 0 R]>>"));
    write("deep.pdf", pdf("[".repeat(200_000)));
    write(
        "remote.pdf",
        pdf(
            "<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/AA<</O<</S/URI/URI(http://127.0.0.1:%1$d/pdf)>>>>/Contents<</F<</FS/URL/F(http://127.0.0.1:%1$d/stream)>>>>>>"
                .formatted(port)));
  }

  private void names() throws IOException {
    write("radok\nдругі радок.txt", "Імя з канцом радка.");
    write("😀 «смешнае» \u202E.txt", "Імя са смайлікам.");
    write(
        "climbing.zip",
        zip("../../../../tmp/skaryna-climbed.txt", "Уцёк?", "/etc/skaryna-climbed", "Уцёк?"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("passwd"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(folder.resolve("zero"), Path.of("/dev/zero"));
  }

  private static String pdf(String pages) {
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
        + pages
        + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, Zeros content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      writeZeros(zip, content.megabytes());
    }
    return bytes.toByteArray();
  }

  private static Zeros zeros(int megabytes) {
    return new Zeros(megabytes);
  }

  private static void writeZeros(OutputStream out, int megabytes) throws IOException {
    byte[] zeros = new byte[MEGABYTE];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }

  private record Zeros(int megabytes) {}
}
