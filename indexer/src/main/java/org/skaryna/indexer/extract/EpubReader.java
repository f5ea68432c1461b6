// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the text of an EPUB (EPUB 3.3, W3C 2023): the documents of its spine in their order,
 * without what only leads to the text: the navigation document, tables of contents and title pages,
 * as far as {@code epub:type} or the guide of EPUB 2 says which these are.
 */
final class EpubReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final long LARGEST_PART = 32L << 20;
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:toc|landmarks|page-list|titlepage|halftitlepage|cover|lot|loi)(?:$|\\s)");

  private EpubReader() {}

  /**
   * The text, a line feed after each paragraph; empty where this is no EPUB as it should be, or an
   * encrypted one, which Tika tells apart.
   */
  static Optional<String> text(byte[] epub) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(epub)).get()) {
      if (zip.getEntry(ENCRYPTION) != null) {
        return Optional.empty();
      }
      String path = xml(zip, CONTAINER).select("rootfile").attr("full-path");
      StringBuilder text = new StringBuilder();
      for (String part : parts(xml(zip, path), path)) {
        text.append(partText(zip, part));
      }
      return text.toString().isBlank() ? Optional.empty() : Optional.of(text.toString());
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** The paths of the spine's documents, in reading order. */
  private static List<String> parts(Document opf, String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> frontMatter =
        opf.select("guide > reference[type~=(?i)^(toc|title-page|cover)$]").eachAttr("href");
    List<String> parts = new ArrayList<>();
    for (String id : opf.select("spine > itemref").eachAttr("idref")) {
      for (Element item : opf.select("manifest > item[media-type*=html]")) {
        boolean navigation = item.attr("properties").matches("(.*\\s)?nav(\\s.*)?");
        boolean listed = frontMatter.contains(item.attr("href"));
        if (item.id().equals(id) && !navigation && !listed) {
          parts.add(folder + URLDecoder.decode(item.attr("href"), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  private static String partText(ZipFile zip, String path) throws IOException {
    Element body = Jsoup.parse(markup(zip, path)).body();
    if (isNotText(body)) {
      return "";
    }
    Boilerplate.removeUnseen(body);
    body.select("nav, section, div").stream()
        .filter(part -> part.normalName().equals("nav") || isNotText(part))
        .forEach(Element::remove);
    return BlockText.of(body);
  }

  private static boolean isNotText(Element part) {
    return NOT_TEXT.matcher(part.attr("epub:type")).find();
  }

  private static Document xml(ZipFile zip, String path) throws IOException {
    return Jsoup.parse(markup(zip, path), Parser.xmlParser());
  }

  private static String markup(ZipFile zip, String path) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null || entry.getSize() > LARGEST_PART) {
      throw new IOException("the EPUB has no readable part " + path);
    }
    byte[] bytes = zip.getInputStream(entry).readNBytes((int) LARGEST_PART);
    return CharsetGuesser.decode(bytes, CharsetGuesser.guess(bytes, "").charset());
  }
}
