// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads FictionBook 2.0 (FB2): the book's title-info, then its bodies; pictures are left out. */
final class FictionBookReader {
  static final String MEDIA_TYPE = "application/x-fictionbook+xml";

  private FictionBookReader() {}

  static ExtractedDocument read(byte[] bytes) {
    Document book = XmlReader.parse(bytes);
    Element info = book.selectFirst("description > title-info");
    Element described = info == null ? book : info;
    String text =
        book.select("FictionBook > body").stream().map(BlockText::of).collect(Collectors.joining());
    return ExtractedDocument.builder(text, MEDIA_TYPE)
        .title(text(described, "book-title"))
        .heading(text(book, "body > title"))
        .authors(authors(described))
        .date(date(book, described))
        .language(text(described, "lang"))
        .source(text(book, "description > publish-info > publisher"))
        .type("book")
        .tags(described.select("> genre").eachText())
        .build();
  }

  private static List<String> authors(Element info) {
    return info.select("> author").stream()
        .map(author ->
            Stream.of("first-name", "middle-name", "last-name")
                .map(part -> text(author, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** When the text was written; else when this book was published. */
  private static String date(Document book, Element info) {
    Element date = info.selectFirst("> date");
    String stated = date == null ? "" : date.hasAttr("value") ? date.attr("value") : date.text();
    return stated.isBlank() ? text(book, "description > publish-info > year") : stated;
  }

  private static String text(Element root, String selector) {
    Element found = root.selectFirst(selector);
    return found == null ? "" : found.text();
  }
}
