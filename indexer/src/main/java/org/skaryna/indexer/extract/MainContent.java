// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article of a page among navigation, notices and lists of other articles.
 *
 * <p>What is known not to be the article goes first ({@link Boilerplate}). Then the page's own word
 * counts: {@code itemprop=articleBody}, {@code article}, {@code main}. Where it has none, paragraphs
 * vote for what holds them by length and commas, and links count against it, after Arc90's
 * Readability (2009); what stands beside the winner and reads alike joins it. No text is lost for
 * good: where little is found, the whole page is the article.
 */
final class MainContent {
  private static final String BODIES =
      "[itemprop=articleBody], .article-body, .article__body, .article__text, .article-text,"
          + " .entry-content, .post-content, .e-content";
  private static final String HEAD_LINES =
      "address, header time, h1 + time, article > time, .byline, [rel~=author], [itemprop=author],"
          + " [itemprop=datePublished], [class~=(?i)(^|[\\s_-])(author|autor|date|dateline|published)($|[\\s_-])]";
  private static final int LONGEST_HEAD_LINE = 120;
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int LETTERS_A_VOTE = 100;
  private static final int MOST_LENGTH_VOTES = 3;
  private static final double ENOUGH = 0.4;
  private static final int SHORTEST_ARTICLE = 140;
  private static final int LONGEST_LINK_BLOCK = 400;

  private MainContent() {}

  /** The element that holds the article; the page loses everything that is not. */
  static Element of(Document page) {
    Boilerplate.removeUnseen(page);
    Element body = page.body();
    Element whole = body.clone();
    Boilerplate.removeKnown(body);
    Boilerplate.removePhrases(body);
    int letters = body.text().length();
    Element root = stated(body, letters).or(() -> voted(body)).orElse(body);
    removeLinkBlocks(root);
    boolean lost = root.text().length() < SHORTEST_ARTICLE && whole.text().length() > root.text().length();
    return lost ? mostOf(body, whole) : root;
  }

  /** Removes from the article what stands in its own fields: title, by-line, date. */
  static void dropHead(Element root, String title) {
    for (Element heading : root.select("h1, h2")) {
      if (PlainText.oneLine(heading.text()).equalsIgnoreCase(title)) {
        heading.remove();
        break;
      }
    }
    root.select(HEAD_LINES).stream()
        .filter(line -> line != root && line.parent() != null)
        .filter(line -> line.text().length() <= LONGEST_HEAD_LINE)
        .forEach(Element::remove);
  }

  /** Little was found: better the page without what is known than a few words. */
  private static Element mostOf(Element body, Element whole) {
    return body.text().isBlank() ? whole : body;
  }

  private static Optional<Element> stated(Element body, int letters) {
    return longest(body.select(BODIES), letters)
        .or(() -> longest(body.select("article"), letters))
        .or(() -> longest(body.select("main, [role=main]"), letters));
  }

  /** One that holds a good part of the page's text: a page of many teasers has none. */
  private static Optional<Element> longest(Elements candidates, int letters) {
    return candidates.stream()
        .max(Comparator.comparingInt(element -> element.text().length()))
        .filter(element -> element.text().length() >= letters * ENOUGH);
  }

  private static Optional<Element> voted(Element body) {
    Map<Element, Double> votes = new HashMap<>();
    for (Element paragraph : body.select("p, pre, blockquote, td, dd, div, li")) {
      int length = ownLength(paragraph);
      if (length >= SHORTEST_PARAGRAPH) {
        vote(paragraph, length, votes);
      }
    }
    return votes.entrySet().stream()
        .max(Comparator.comparingDouble(vote -> weighed(vote.getKey(), vote.getValue())))
        .map(Map.Entry::getKey)
        .map(winner -> withItsLike(winner, body));
  }

  private static void vote(Element paragraph, int length, Map<Element, Double> votes) {
    long commas = paragraph.text().chars().filter(c -> c == ',').count();
    double vote = 1 + commas + Math.min(MOST_LENGTH_VOTES, (double) length / LETTERS_A_VOTE);
    Element parent = paragraph.parent();
    boolean block = paragraph.normalName().equals("div") || paragraph.normalName().equals("td");
    if (block) {
      votes.merge(paragraph, vote, Double::sum);
    }
    if (parent != null) {
      votes.merge(parent, block ? vote / 2 : vote, Double::sum);
      if (parent.parent() instanceof Element grandparent) {
        votes.merge(grandparent, vote / 2, Double::sum);
      }
    }
  }

  private static double weighed(Element element, double votes) {
    return votes * (1 - Boilerplate.linkDensity(element));
  }

  /** An article is often cut in several elements; the winner's parent then holds it whole. */
  private static Element withItsLike(Element winner, Element body) {
    Element root = winner;
    while (root != body && root.parent() instanceof Element parent) {
      int inside = plainLetters(root);
      int outside = plainLetters(parent) - inside;
      if (outside < inside / 4) {
        break;
      }
      root = parent;
    }
    return root;
  }

  private static int plainLetters(Element element) {
    return (int) (element.text().length() * (1 - Boilerplate.linkDensity(element)));
  }

  /** Letters that stand in the element itself or in inline markup, not in blocks inside it. */
  private static int ownLength(Element element) {
    int length = element.ownText().length();
    for (Element child : element.children()) {
      if (BlockText.INLINE.contains(child.normalName())) {
        length += child.text().length();
      }
    }
    return length;
  }

  /** Blocks that are nearly nothing but links lead away; a link in a sentence stays. */
  private static void removeLinkBlocks(Element root) {
    for (Element block : root.select("ul, ol, div, section, table, p")) {
      boolean inside = block != root && block.parent() != null;
      boolean several = block.select("a[href]").size() > 1;
      if (inside
          && several
          && block.text().length() <= LONGEST_LINK_BLOCK
          && Boilerplate.linkDensity(block) > 0.8) {
        block.remove();
      }
    }
  }
}
