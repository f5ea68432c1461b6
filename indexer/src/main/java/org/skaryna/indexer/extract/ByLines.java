// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Who wrote an article, as the page shows it to its readers: {@code Аўтар: Ганна Кісель}. */
final class ByLines {
  private static final Evaluator LINES =
      Selector.evaluatorOf("p, div, span, address, em, i, b, strong, li, td");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)^(?:аўтары?|автор(?:ы)?|тэкст|текст)\\s*:\\s*\\p{Lu}.{2,80}"
              + "|^by\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}.{1,60}");

  /** What may follow the names: a date, a section, a separator. */
  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          "\\s*(?:[·|•]|\\s[—–-]\\s|,?\\s*\\d|\\s(?:Апублікавана|Опубликовано|Published)).*$");

  private static final Evaluator CLASSES =
      Selector.evaluatorOf(
          "[class~=(?i)(^|[\\s_-])(byline|author|author-name|post-author|article-author|autor)($|[\\s_-])]");
  private static final int LONGEST = 120;

  private ByLines() {}

  static Optional<String> first(Document page) {
    TextMeasure measure = TextMeasure.of(page);
    return page.select(LINES).stream()
        .filter(element -> measure.letters(element) <= LONGEST)
        .filter(element -> LABELLED.matcher(element.text()).find())
        .min(Comparator.comparingInt(measure::letters)) // without what stands beside it
        .map(Element::text)
        .or(() -> named(page, measure));
  }

  private static Optional<String> named(Document page, TextMeasure measure) {
    return page.select(CLASSES).stream()
        .filter(element -> measure.letters(element) <= LONGEST)
        .map(Element::text)
        .filter(text -> !names(Optional.of(text)).isEmpty())
        .findFirst();
  }

  /** The names in a by-line; a date or a section after them is left out. */
  static List<String> names(Optional<String> byLine) {
    return byLine.stream()
        .map(line -> AFTER_NAMES.matcher(line).replaceFirst(""))
        .flatMap(line -> PersonList.split(line).stream())
        .filter(name -> Character.isUpperCase(name.codePointAt(0)) && name.length() > 2)
        .distinct()
        .toList();
  }
}
