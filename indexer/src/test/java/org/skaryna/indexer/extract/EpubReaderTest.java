// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
  private static final String CONTAINER =
      """
      <container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>
      """;
  private static final String PACKAGE =
      """
      <package><manifest>
      <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="t" href="title.xhtml" media-type="application/xhtml+xml"/>
      <item id="c" href="contents.xhtml" media-type="application/xhtml+xml"/>
      <item id="b" href="fair%20day.xhtml" media-type="application/xhtml+xml"/>
      <item id="a" href="jugs.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="t"/><itemref idref="c"/>
      <itemref idref="a"/><itemref idref="b"/></spine>
      <guide><reference type="toc" href="contents.xhtml"/></guide></package>
      """;

  @Test
  void readsTheSpineInItsOrderWithoutTitlePageAndContents() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("OPS/fair day.xhtml", "<body><h2>Кірмаш</h2><p>Другая глава.</p></body>");
    parts.put(
        "OPS/jugs.xhtml",
        "<body><section epub:type='toc'><p>Змест</p></section><p>Першая глава.</p></body>");
    parts.put("OPS/nav.xhtml", "<body><nav><ol><li>Збаны</li></ol></nav></body>");
    parts.put("OPS/title.xhtml", "<body epub:type='frontmatter titlepage'><p>Выдавец</p></body>");
    parts.put("OPS/contents.xhtml", "<body><p>Збаны 3</p><p>Кірмаш 9</p></body>");

    assertThat(EpubReader.text(epub(parts))).contains("Першая глава.\nКірмаш\nДругая глава.\n");
  }

  @Test
  void leavesAnEncryptedOrDamagedBookToTika() throws IOException {
    assertThat(EpubReader.text(epub(Map.of("META-INF/encryption.xml", "<e/>")))).isEmpty();
    assertThat(EpubReader.text(epub(Map.of()))).isEmpty();
    assertThat(EpubReader.text(new byte[] {'P', 'K', 3, 4})).isEmpty();
  }

  private static byte[] epub(Map<String, String> parts) throws IOException {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put("META-INF/container.xml", CONTAINER);
    all.put("OPS/book.opf", PACKAGE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
