// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.skaryna.indexer.extract.CharsetGuesser.Guess;

/**
 * Reads web pages: {@link HtmlMetadata} says what the page is, {@link MainContent} what it tells.
 */
final class HtmlReader {
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Pattern XML_ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int HEAD = 4096;

  private HtmlReader() {}

  /**
   * @param mediaType as declared by a server; its charset counts more than the page's own
   */
  static ExtractedDocument read(byte[] bytes, String mediaType) {
    Guess guess = CharsetGuesser.guess(bytes, declaredCharset(bytes, mediaType));
    ExtractedDocument.Builder builder = read(CharsetGuesser.decode(bytes, guess.charset()));
    if (guess.guessed()) {
      builder.note(guessed(guess.charset()));
    }
    return builder.build();
  }

  static String guessed(Charset charset) {
    return "The encoding was guessed from the letters: " + charset.name();
  }

  static ExtractedDocument.Builder read(String html) {
    Document page = Jsoup.parse(html);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Element root = MainContent.of(page);
    String date = metadata.date().orElseGet(() -> VisibleDates.first(page).orElse(""));
    Optional<String> byLine = ByLines.first(page);
    MainContent.dropHead(root, metadata.title());
    String text = BlockText.of(root);
    return ExtractedDocument.builder(text, "text/html")
        .title(metadata.title())
        .heading(heading(page))
        .authors(metadata.authors().isEmpty() ? ByLines.names(byLine) : metadata.authors())
        .date(date)
        .language(metadata.language())
        .source(metadata.source())
        .url(metadata.url())
        .type(metadata.type())
        .tags(metadata.tags());
  }

  private static String heading(Document page) {
    Element heading = page.selectFirst("h1, h2, h3");
    return heading == null ? "" : heading.text();
  }

  private static String declaredCharset(byte[] bytes, String mediaType) {
    Matcher parameter = PARAMETER.matcher(mediaType);
    if (parameter.find()) {
      return parameter.group(1);
    }
    String head = CharsetGuesser.latin(bytes, HEAD);
    for (Pattern pattern : new Pattern[] {META_CHARSET, XML_ENCODING}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }
}
