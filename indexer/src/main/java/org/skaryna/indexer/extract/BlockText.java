// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of HTML or another markup as a reader sees it: words of neighbouring blocks never run
 * together, inline markup never splits a word. The cells of a table's row stand in one line, a tab
 * between them; cells of several paragraphs, with which pages were once laid out, are paragraphs.
 */
final class BlockText {
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "style", "sub", "sup", "time", "tt", "u", "var",
          "wbr");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Lines without a letter or figure: what stood between links that are gone. */
  private static final Pattern SEPARATORS = Pattern.compile("(?m)^[^\\p{L}\\p{N}\\n]+\\n");

  private BlockText() {}

  static String of(Element root) {
    StringBuilder text = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words);
            } else if (node instanceof Element element) {
              text.append(separator(element));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              text.append(separator(element));
            }
          }
        });
    return SEPARATORS.matcher(PlainText.of(text.toString())).replaceAll("");
  }

  private static void append(StringBuilder text, TextNode words) {
    String whole = words.getWholeText();
    Element parent = words.parent();
    boolean lines = parent != null && parent.normalName().equals("pre");
    text.append(
        lines
            ? LineUnwrapper.unwrappedIfRunning(whole)
            : whole.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }

  private static String separator(Element element) {
    if (CELLS.contains(element.normalName())) {
      return isSimple(element) ? "\t" : "\n";
    }
    if (!isBlock(element)) {
      return "";
    }
    Element parent = element.parent();
    boolean wholeCell = parent != null && CELLS.contains(parent.normalName()) && isSimple(parent);
    return wholeCell ? " " : "\n";
  }

  /** Whether a cell holds words or one paragraph, and nothing more. */
  private static boolean isSimple(Element cell) {
    return cell.stream().skip(1).filter(BlockText::isBlock).limit(2).count() < 2;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }
}
