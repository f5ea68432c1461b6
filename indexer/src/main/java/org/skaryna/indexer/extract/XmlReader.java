// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.skaryna.indexer.extract.CharsetGuesser.Guess;

/**
 * Reads XML of no format that is known here: every element is a block; and feeds of one entry, see
 * {@link Feed}. jsoup expands no entity that a document declares and follows no address.
 */
final class XmlReader {
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int HEAD = 512;

  private XmlReader() {}

  static ExtractedDocument read(byte[] bytes, String mediaType) {
    Guess guess = CharsetGuesser.guess(bytes, encoding(bytes));
    Document xml = parse(bytes, guess);
    ExtractedDocument.Builder builder =
        Feed.entries(xml).size() == 1
            ? Feed.article(xml, Feed.entries(xml).getFirst(), mediaType)
            : page(xml, mediaType);
    if (guess.guessed()) {
      builder.note(HtmlReader.guessed(guess.charset()));
    }
    return builder.build();
  }

  private static ExtractedDocument.Builder page(Document xml, String mediaType) {
    xml.select("script, style").remove();
    Element title = xml.selectFirst("title");
    Element language = xml.selectFirst("language");
    return ExtractedDocument.builder(BlockText.of(xml), mediaType)
        .title(title == null ? "" : title.text())
        .language(language == null ? "" : language.text())
        .type("page");
  }

  static Document parse(byte[] bytes) {
    return parse(bytes, CharsetGuesser.guess(bytes, encoding(bytes)));
  }

  private static Document parse(byte[] bytes, Guess guess) {
    return Jsoup.parse(CharsetGuesser.decode(bytes, guess.charset()), "", Parser.xmlParser());
  }

  private static String encoding(byte[] bytes) {
    Matcher matcher = ENCODING.matcher(CharsetGuesser.latin(bytes, HEAD));
    return matcher.find() ? matcher.group(1) : "";
  }
}
