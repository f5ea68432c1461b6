// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines that a page's width broke: {@code гарадской сва- | боды} -> {@code
 * гарадской свабоды}. A line ends a paragraph when it is short and the next begins with a capital.
 */
final class LineUnwrapper {
  private static final Pattern PARAGRAPH_GAP = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:\\d{1,3}[.)]|[-–—•*])\\s");
  private static final double FULL_LINE = 0.8;

  /** Narrower lines than these are verse. */
  private static final int SHORTEST_WIDTH = 50;

  /** Wider ones are paragraphs. */
  private static final int LONGEST_WIDTH = 120;

  /** Marks a hyphen at a line's end until it is known whether the word has it elsewhere. */
  private static final char LINE_HYPHEN = '\uE000';

  private static final Pattern HYPHENATED =
      Pattern.compile("([\\p{L}’'ʼ]+)" + LINE_HYPHEN + "([\\p{L}’'ʼ]+)");

  /** A whole text, left as it is where its lines are paragraphs. */
  static String unwrapped(String text) {
    if (text.lines().anyMatch(line -> line.length() > LONGEST_WIDTH)) {
      return text;
    }
    LineUnwrapper lines = new LineUnwrapper();
    StringBuilder paragraphs = new StringBuilder();
    for (String page : text.replace("\r\n", "\n").replace('\r', '\n').split("\f", -1)) {
      paragraphs.append(paragraphs.isEmpty() ? "" : "\f");
      lines.unwrap(page, paragraphs);
    }
    return lines.withoutLineHyphens(paragraphs.toString());
  }

  /** Appends the paragraphs of a block, a line feed after each. */
  void unwrap(CharSequence block, StringBuilder text) {
    for (String paragraph : PARAGRAPH_GAP.split(block, 0)) {
      List<String> lines = new ArrayList<>();
      paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
      join(lines, text);
    }
  }

  private static void join(List<String> lines, StringBuilder text) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (isHyphenated(line, next)) {
        text.append(line, 0, line.length() - 1).append(LINE_HYPHEN);
      } else {
        text.append(line).append(goesOn(line, next, longest) ? ' ' : '\n');
      }
    }
  }

  /**
   * Takes the marked hyphens out, but for words that have one inside a line of the same text:
   * {@code паўднёва-заходні}.
   */
  String withoutLineHyphens(String text) {
    if (text.indexOf(LINE_HYPHEN) < 0) {
      return text;
    }
    Matcher matcher = HYPHENATED.matcher(text);
    String joined =
        matcher.replaceAll(found -> {
          String hyphenated = found.group(1) + "-" + found.group(2);
          boolean known = text.contains(hyphenated);
          return Matcher.quoteReplacement(known ? hyphenated : found.group(1) + found.group(2));
        });
    return joined.replace(String.valueOf(LINE_HYPHEN), "");
  }

  private static boolean isHyphenated(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && !next.isEmpty()
        && (line.charAt(last) == '-'
            || line.charAt(last) == '\u2010'
            || line.charAt(last) == '\u00AD')
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  private static boolean goesOn(String line, String next, int longest) {
    boolean full = longest >= SHORTEST_WIDTH && line.length() >= longest * FULL_LINE;
    return !next.isEmpty()
        && !LIST_ITEM.matcher(next).lookingAt()
        && (full || Character.isLowerCase(next.charAt(0)));
  }
}
