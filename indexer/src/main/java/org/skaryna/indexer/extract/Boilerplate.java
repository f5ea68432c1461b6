// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that are not its article, known by element, role, name ({@code
 * boilerplate-names.csv}) or first words ({@code boilerplate-phrases.csv}).
 */
final class Boilerplate {
  private static final Evaluator HEADERS = Selector.evaluatorOf("header");
  private static final Evaluator ARTICLES = Selector.evaluatorOf("article, main");
  private static final Evaluator NAMED = Selector.evaluatorOf("[class], [id]");
  private static final Evaluator CONTENTS = Selector.evaluatorOf("a[href^=#]");
  private static final Set<String> NAMES = column("boilerplate-names.csv");
  private static final Set<String> PHRASES = column("boilerplate-phrases.csv");

  /** Never text for readers. */
  private static final Evaluator UNSEEN =
      Selector.evaluatorOf(
          "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
              + " select, button, input, textarea, datalist, [hidden], [aria-hidden=true],"
              + " [style~=(?i)display\\s*:\\s*none], rp, rt");

  /** Text for readers, but not the article. */
  private static final Evaluator BESIDE =
      Selector.evaluatorOf(
          "nav, aside, footer, form, dialog, menu, [role=navigation], [role=banner], [role=search],"
              + " [role=contentinfo], [role=complementary], [role=dialog], [role=menu],"
              + " [role=alertdialog]");

  private static final Pattern NAME_PART =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Evaluator PHRASE_BLOCKS =
      Selector.evaluatorOf("p, div, section, h2, h3, h4, h5, h6, strong, b, li, ul, ol");
  private static final double MOST_OF_THE_PAGE = 0.5;
  private static final double MOSTLY_LINKS = 0.6;
  private static final int LONGEST_PHRASE_BLOCK = 250;
  private static final int FEWEST_CONTENTS = 3;

  private Boilerplate() {}

  static void removeUnseen(Element root) {
    root.select(UNSEEN).remove();
  }

  /** Removes what is known not to be the article, unless it is most of the page. */
  static void removeKnown(Element root) {
    TextMeasure measure = TextMeasure.of(root);
    double most = measure.letters(root) * MOST_OF_THE_PAGE;
    root.select(BESIDE).forEach(element -> removeUpTo(most, element, measure));
    root.select(HEADERS).stream()
        .filter(header -> header.closest(ARTICLES) == null)
        .forEach(header -> removeUpTo(most, header, measure));
    root.select(NAMED).stream()
        .filter(Boilerplate::hasKnownName)
        .forEach(element -> removeUpTo(most, element, measure));
  }

  /** Removes short blocks that lead away: a line, or a heading with the list after it. */
  static void removePhrases(Element root) {
    TextMeasure measure = TextMeasure.of(root);
    for (Element block : root.select(PHRASE_BLOCKS)) {
      int letters = measure.letters(block);
      if (letters > 0
          && letters <= LONGEST_PHRASE_BLOCK
          && !isMereWrapper(block, measure)
          && block.parent() != null
          && beginsSo(block.text())) {
        removeWithList(outermost(block, measure), measure);
      }
    }
  }

  /** What it holds is looked at itself: thousands of nested blocks must not be read each anew. */
  private static boolean isMereWrapper(Element block, TextMeasure measure) {
    Element first = block.firstElementChild();
    return first != null
        && measure.letters(first) == measure.letters(block)
        && first.is(PHRASE_BLOCKS);
  }

  /** Removes a table of contents: links into the page itself, each in a line of its own. */
  static void removeContents(Element root) {
    List<Element> entries =
        root.select(CONTENTS).stream().filter(Boilerplate::isAloneInItsLine).toList();
    if (entries.size() >= FEWEST_CONTENTS) {
      entries.forEach(Element::remove);
    }
  }

  private static boolean isAloneInItsLine(Element link) {
    return link.hasText()
        && endsLine(link, Node::previousSibling)
        && endsLine(link, Node::nextSibling);
  }

  private static boolean endsLine(Node from, Function<Node, @Nullable Node> step) {
    Node next = step.apply(from);
    while (next instanceof Comment
        || (next instanceof TextNode text && PlainText.oneLine(text.getWholeText()).isEmpty())) {
      next = step.apply(next);
    }
    return next == null
        ? from.parent() instanceof Element parent
            && (!BlockText.INLINE.contains(parent.normalName()) || endsLine(parent, step))
        : next instanceof Element element && !BlockText.INLINE.contains(element.normalName());
  }

  static boolean beginsSo(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(lower::startsWith);
  }

  /** The largest element with the same text: the paragraph around {@code <b>Read also</b>}. */
  private static Element outermost(Element block, TextMeasure measure) {
    Element outer = block;
    for (Element parent = block.parent();
        parent != null
            && !parent.normalName().equals("body")
            && measure.letters(parent) == measure.letters(block);
        parent = parent.parent()) {
      outer = parent;
    }
    return outer;
  }

  private static void removeWithList(Element block, TextMeasure measure) {
    Element next = block.nextElementSibling();
    boolean leads = measure.links(block) == 0;
    if (leads && next != null && measure.linkDensity(next) > MOSTLY_LINKS) {
      next.remove();
    }
    block.remove();
  }

  private static void removeUpTo(double most, Element element, TextMeasure measure) {
    boolean page = element.normalName().equals("body") || element.normalName().equals("html");
    if (!page && element.parent() != null && measure.letters(element) <= most) {
      element.remove();
    }
  }

  private static boolean hasKnownName(Element element) {
    return isKnown(element.className()) || isKnown(element.id());
  }

  private static boolean isKnown(String names) {
    for (String name : names.strip().split("\\s+", 0)) {
      if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
      for (String part : NAME_PART.split(name, 0)) {
        if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> column(String file) {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = Objects.requireNonNull(Boilerplate.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        number++;
        String[] cells = line.split(",", 2);
        if (!line.startsWith("#")) {
          if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalStateException(
                "%s:%d: expected 2 columns (words, reason), got: %s".formatted(file, number, line));
          }
          words.add(cells[0].strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }
}
