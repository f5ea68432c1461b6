// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * The heading that is the title of a page, and who stands above it. Libraries of literature put the
 * author there, as a link to all of the author's works: {@code <h2><a href="/kisel/">Ганна
 * Кісель</a></h2><h2>Збаны</h2>}.
 *
 * @param title empty where the page has no heading
 * @param author as written, or empty
 */
record PageHeading(String title, String author) {
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’ʼ-]*(?: \\p{Lu}[\\p{L}.'’ʼ-]*){1,3}");
  private static final int LONGEST_BEFORE = 200;
  private static final int LONGEST_LABEL = 60;

  static PageHeading of(Element page) {
    Optional<Element> first = first(page);
    Optional<Element> title = first.map(PageHeading::title);
    String author =
        first.filter(heading -> !heading.equals(title.get())).map(PageHeading::line).orElse("");
    return new PageHeading(
        title.map(PageHeading::line).orElse(""), PERSON.matcher(author).matches() ? author : "");
  }

  /**
   * Removes what stands above the title in the article, unless it is text: links to other formats,
   * a section, the author.
   */
  static void dropAbove(Element article) {
    Optional<Element> title = first(article).map(PageHeading::title);
    List<TextNode> above = title.map(heading -> above(article, heading)).orElse(List.of());
    int length = above.stream().mapToInt(text -> text.text().strip().length()).sum();
    if (length <= LONGEST_BEFORE && above.stream().allMatch(PageHeading::isLabel)) {
      above.forEach(text -> text.text(" "));
    }
  }

  private static Optional<Element> first(Element page) {
    return page.select(HEADINGS).stream().filter(Element::hasText).findFirst();
  }

  private static Element title(Element first) {
    Element next = first.nextElementSibling();
    boolean titled = next != null && next.is(HEADINGS) && next.hasText() && !isLink(next);
    return next != null && titled && isLink(first) ? next : first;
  }

  private static boolean isLink(Element heading) {
    return heading.select(LINKS).text().equals(heading.text());
  }

  private static List<TextNode> above(Element article, Element heading) {
    List<TextNode> texts = new ArrayList<>();
    article.filter((node, depth) -> {
      if (node.equals(heading)) {
        return NodeFilter.FilterResult.STOP;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        texts.add(text);
      }
      return NodeFilter.FilterResult.CONTINUE;
    });
    return texts;
  }

  private static boolean isLabel(TextNode text) {
    String words = text.text().strip();
    return words.length() <= LONGEST_LABEL && !words.matches("(?s).*[.!?…][»\"”]?");
  }

  private static String line(Element heading) {
    return PlainText.oneLine(heading.text());
  }
}
