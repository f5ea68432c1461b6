// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, and how much of it links: measured in one pass,
 * because asking every element for its text takes the square of a page's size. Elements removed
 * since are still counted.
 */
final class TextMeasure {
  private static final Count NOTHING = new Count();
  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();

  private TextMeasure() {}

  static TextMeasure of(Element root) {
    TextMeasure measure = new TextMeasure();
    root.traverse(measure.new Counting());
    return measure;
  }

  /** Letters and signs without space. */
  int letters(Element element) {
    return count(element).letters;
  }

  int commas(Element element) {
    return count(element).commas;
  }

  int links(Element element) {
    return count(element).links;
  }

  /** Letters in the element itself or in inline markup, not in blocks inside it. */
  int ownLetters(Element element) {
    return count(element).own;
  }

  /** The part of the text that is links, 0 to 1. */
  double linkDensity(Element element) {
    Count count = count(element);
    return count.letters == 0 ? 0 : (double) count.linkLetters / count.letters;
  }

  private Count count(Element element) {
    return counts.getOrDefault(element, NOTHING);
  }

  private static final class Count {
    private int letters;
    private int linkLetters;
    private int links;
    private int commas;
    private int own;
  }

  private final class Counting implements NodeVisitor {
    private int linkDepth;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        counts.put(element, new Count());
        linkDepth += isLink(element) ? 1 : 0;
      } else if (node instanceof TextNode text) {
        Element parent = text.parent();
        if (parent != null) {
          add(TextMeasure.this.count(parent), text.getWholeText());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      linkDepth -= isLink(element) ? 1 : 0;
      Count inner = TextMeasure.this.count(element);
      inner.links += isLink(element) ? 1 : 0;
      Element parent = element.parent();
      if (parent != null && counts.containsKey(parent)) {
        Count outer = TextMeasure.this.count(parent);
        outer.letters += inner.letters;
        outer.linkLetters += inner.linkLetters;
        outer.links += inner.links;
        outer.commas += inner.commas;
        outer.own += BlockText.INLINE.contains(element.normalName()) ? inner.own : 0;
      }
    }

    private void add(Count count, String text) {
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        letters += Character.isWhitespace(c) ? 0 : 1;
        count.commas += c == ',' ? 1 : 0;
      }
      count.letters += letters;
      count.own += letters;
      count.linkLetters += linkDepth > 0 ? letters : 0;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }
  }
}
