// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    PageHeading heading = PageHeading.of(page);
    if (metadata.title().isEmpty() || metadata.title().equals(heading.title())) {
      PageHeading.dropAbove(root);
    }
    MainContent.dropHead(root, metadata.title().isEmpty() ? heading.title() : metadata.title());
    String text = BlockText.of(root);
    Optional<String> section = TextHead.section(text);
    return ExtractedDocument.builder(TextHead.withoutTitle(text, section.orElse("")), "text/html")
        .title(metadata.title())
        .heading(heading.title())
        .authors(authors(metadata, byLine, heading))
        .date(date)
        .language(metadata.language())
        .source(metadata.source())
        .url(metadata.url())
        .type(metadata.type())
        .tags(Stream.concat(metadata.tags().stream(), section.stream()).distinct().toList());
  }

  private static List<String> authors(
      HtmlMetadata metadata, Optional<String> byLine, PageHeading heading) {
    if (!metadata.authors().isEmpty()) {
      return metadata.authors();
    }
    List<String> shown = ByLines.names(byLine);
    return shown.isEmpty() && !heading.author().isEmpty() ? List.of(heading.author()) : shown;
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
