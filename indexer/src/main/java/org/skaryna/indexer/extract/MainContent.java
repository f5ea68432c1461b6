// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the article of a page among navigation, notices and lists of other articles.
 *
 * <p>What is known not to be the article goes first ({@link Boilerplate}). Then the page's own word
 * counts: {@code itemprop=articleBody}, {@code article}, {@code main}. Where it has none,
 * paragraphs vote for what holds them by length and commas, and links count against it, after
 * Arc90's Readability (2009); what stands beside the winner and reads alike joins it. No text is
 * lost for good: where little is found, the whole page is the article.
 *
 * <p>Elements are equal when they are the same one: jsoup's {@code equals} compares identity.
 */
final class MainContent {
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2");
  private static final Evaluator TIMES = Selector.evaluatorOf("time");
  private static final Evaluator ARTICLES = Selector.evaluatorOf("article");
  private static final Evaluator MAINS = Selector.evaluatorOf("main, [role=main]");
  private static final Evaluator PARAGRAPHS =
      Selector.evaluatorOf("p, pre, blockquote, td, dd, div, li");
  private static final Evaluator BLOCKS = Selector.evaluatorOf("ul, ol, div, section, table, p");
  private static final Evaluator BODIES =
      Selector.evaluatorOf(
          "[itemprop=articleBody], .article-body, .article__body, .article__text, .article-text,"
              + " .entry-content, .post-content, .e-content");
  private static final Evaluator HEAD_LINES =
      Selector.evaluatorOf(
          "address, header time, h1 + time, article > time, .byline, [rel~=author], [itemprop=author],"
              + " [itemprop=datePublished], [class~=(?i)(^|[\\s_-])(author|autor|date|dateline|published)($|[\\s_-])]");
  private static final int LONGEST_HEAD_LINE = 120;
  private static final int LONGEST_TIME_LINE = 80;
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int LETTERS_A_VOTE = 100;
  private static final int MOST_LENGTH_VOTES = 3;
  private static final double ENOUGH = 0.4;
  private static final int SHORTEST_ARTICLE = 140;
  private static final int LONGEST_LINK_BLOCK = 400;
  private static final double NOTHING_BUT_LINKS = 0.8;
  private static final double WORTH_WIDENING = 0.25;

  private MainContent() {}

  /** The element that holds the article; the page loses everything that is not. */
  static Element of(Document page) {
    Boilerplate.removeUnseen(page);
    Element body = page.body();
    Element whole = body.clone();
    Boilerplate.removeKnown(body);
    Boilerplate.removePhrases(body);
    Boilerplate.removeContents(body);
    TextMeasure measure = TextMeasure.of(body);
    Element root = stated(body, measure).or(() -> voted(body, measure)).orElse(body);
    removeLinkBlocks(root, measure);
    int found = TextMeasure.of(root).letters(root);
    if (found >= SHORTEST_ARTICLE || TextMeasure.of(whole).letters(whole) == found) {
      return root;
    }
    return body.hasText() ? body : whole; // better too much than a few words
  }

  /** Removes from the article what stands in its own fields: title, by-line, date. */
  static void dropHead(Element root, String title) {
    for (Element heading : root.select(HEADINGS)) {
      if (PlainText.oneLine(heading.text()).equalsIgnoreCase(title)) {
        heading.remove();
        break;
      }
    }
    root.select(HEAD_LINES).stream()
        .filter(line -> !line.equals(root) && line.parent() != null)
        .filter(line -> line.text().length() <= LONGEST_HEAD_LINE)
        .forEach(Element::remove);
    root.select(TIMES).forEach(time -> removeLine(time, root));
  }

  /** A time that stands in a line of its own, with a section or a separator beside it. */
  private static void removeLine(Element time, Element root) {
    Element line = time;
    for (Element parent = time.parent();
        parent != null && !parent.equals(root) && parent.text().length() <= LONGEST_TIME_LINE;
        parent = parent.parent()) {
      line = parent;
    }
    boolean block = !line.equals(time) || root.equals(time.parent());
    if (block && !line.equals(root) && line.parent() != null) {
      line.remove();
    }
  }

  private static Optional<Element> stated(Element body, TextMeasure measure) {
    return longest(body.select(BODIES), body, measure)
        .or(() -> longest(body.select(ARTICLES), body, measure))
        .or(() -> longest(body.select(MAINS), body, measure));
  }

  /** One that holds a good part of the page's text: a page of many teasers has none. */
  private static Optional<Element> longest(Elements candidates, Element body, TextMeasure measure) {
    return candidates.stream()
        .max(Comparator.comparingInt(measure::letters))
        .filter(element -> measure.letters(element) >= measure.letters(body) * ENOUGH);
  }

  private static Optional<Element> voted(Element body, TextMeasure measure) {
    Map<Element, Double> votes = new LinkedHashMap<>();
    for (Element paragraph : body.select(PARAGRAPHS)) {
      if (measure.ownLetters(paragraph) >= SHORTEST_PARAGRAPH) {
        vote(paragraph, measure, votes);
      }
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                vote -> vote.getValue() * (1 - measure.linkDensity(vote.getKey()))))
        .map(Map.Entry::getKey)
        .map(winner -> withItsLike(winner, body, measure));
  }

  private static void vote(Element paragraph, TextMeasure measure, Map<Element, Double> votes) {
    double length = (double) measure.ownLetters(paragraph) / LETTERS_A_VOTE;
    double vote = 1 + measure.commas(paragraph) + Math.min(MOST_LENGTH_VOTES, length);
    boolean block = paragraph.normalName().equals("div") || paragraph.normalName().equals("td");
    if (block) {
      votes.merge(paragraph, vote, Double::sum);
    }
    Element parent = paragraph.parent();
    if (parent != null) {
      votes.merge(parent, block ? vote / 2 : vote, Double::sum);
      Element grandparent = parent.parent();
      if (grandparent != null) {
        votes.merge(grandparent, vote / 2, Double::sum);
      }
    }
  }

  /** An article is often cut in several elements; an element around the winner then holds it. */
  private static Element withItsLike(Element winner, Element body, TextMeasure measure) {
    Element best = winner;
    Element outer = winner;
    for (Element parent = winner.parent();
        parent != null && !outer.equals(body);
        parent = parent.parent()) {
      double more = plainLetters(parent, measure) - plainLetters(best, measure);
      if (more > plainLetters(best, measure) * WORTH_WIDENING) {
        best = parent;
      }
      outer = parent;
    }
    return best;
  }

  private static double plainLetters(Element element, TextMeasure measure) {
    return measure.letters(element) * (1 - measure.linkDensity(element));
  }

  /** Blocks that are nearly nothing but links lead away; a link in a sentence stays. */
  private static void removeLinkBlocks(Element root, TextMeasure measure) {
    for (Element block : root.select(BLOCKS)) {
      if (!block.equals(root)
          && block.parent() != null
          && measure.links(block) > 1
          && measure.letters(block) <= LONGEST_LINK_BLOCK
          && measure.linkDensity(block) > NOTHING_BUT_LINKS) {
        block.remove();
      }
    }
  }
}
