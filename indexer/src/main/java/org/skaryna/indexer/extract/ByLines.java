// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article, as the page shows it to its readers: {@code Аўтар: Ганна Кісель}. */
final class ByLines {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)^(?:аўтары?|автор(?:ы)?|тэкст|текст)\\s*:\\s*\\p{Lu}.{2,80}"
              + "|^by\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}.{1,60}");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ʼ.-]*(?:\\s+\\p{Lu}[\\p{L}'’ʼ.-]*){1,3}");
  private static final String CLASSES =
      "[class~=(?i)(^|[\\s_-])(byline|author|author-name|post-author|article-author|autor)($|[\\s_-])]";
  private static final int LONGEST = 120;

  private ByLines() {}

  static Optional<String> first(Document page) {
    TextMeasure measure = TextMeasure.of(page);
    return page.select("p, div, span, address, em, i, b, strong, li, td").stream()
        .filter(element -> measure.letters(element) <= LONGEST)
        .map(Element::text)
        .filter(text -> LABELLED.matcher(text).find())
        .findFirst()
        .or(() -> named(page, measure));
  }

  private static Optional<String> named(Document page, TextMeasure measure) {
    return page.select(CLASSES).stream()
        .filter(element -> measure.letters(element) <= LONGEST)
        .map(Element::text)
        .filter(text -> NAME.matcher(text).find())
        .findFirst();
  }

  /** The names in a by-line; a date or a place after them is left out. */
  static List<String> names(Optional<String> byLine) {
    return byLine.stream()
        .flatMap(line -> PersonList.split(line).stream())
        .map(NAME::matcher)
        .filter(matcher -> matcher.lookingAt())
        .map(matcher -> matcher.group())
        .distinct()
        .toList();
  }
}
