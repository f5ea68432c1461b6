// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines that a page's width broke: {@code гарадской сва- | боды} -> {@code
 * гарадской свабоды}. A line ends a paragraph when it is short and the next begins with a capital.
 * So a name broken over two lines is whole again, {@code Уладзіміра | Лабковіча}, while those of a
 * list keep their lines: {@code Іван Мележ | Пётр Глебка}.
 */
final class LineUnwrapper {
  private static final Pattern PARAGRAPH_GAP = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:\\d{1,3}[.)]|[-–—•*])\\s");
  private static final double FULL_LINE = 0.8;

  /** Of the lines of running text, so many at least begin in the middle of a sentence. */
  private static final double RUNNING_ON = 0.5;

  /** Narrower lines than these are verse, a list, or a narrow column where sentences run on. */
  private static final int SHORTEST_WIDTH = 50;

  /** Wider ones are paragraphs. */
  private static final int LONGEST_WIDTH = 120;

  /** Marks a hyphen at a line's end until it is known whether the word has it elsewhere. */
  private static final char LINE_HYPHEN = '\uE000';

  private static final Pattern HYPHENATED =
      Pattern.compile("([\\p{L}’'ʼ]+)" + LINE_HYPHEN + "([\\p{L}’'ʼ]+)");

  /**
   * The same of a text whose lines are paragraphs unless most begin in the middle of a sentence.
   */
  static String unwrappedIfRunning(String text) {
    boolean running =
        PARAGRAPH_GAP
            .splitAsStream(text.replace("\r\n", "\n").replace('\r', '\n'))
            .map(paragraph -> paragraph.lines().map(String::strip).toList())
            .collect(LineStarts::new, LineStarts::addAll, LineStarts::addAll)
            .areRunning();
    return running ? unwrapped(text) : text;
  }

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
    LineStarts starts = new LineStarts();
    starts.addAll(lines);
    boolean running = starts.areRunning();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (isHyphenated(line, next)) {
        text.append(line, 0, line.length() - 1).append(LINE_HYPHEN);
      } else {
        text.append(line).append(goesOn(line, next, longest, running) ? ' ' : '\n');
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

  private static boolean goesOn(String line, String next, int longest, boolean running) {
    return !next.isEmpty()
        && !LIST_ITEM.matcher(next).lookingAt()
        && (Character.isLowerCase(next.charAt(0)) || isFull(line, next, longest, running));
  }

  /** In a narrow column a line is full when the next word would not have had room in it. */
  private static boolean isFull(String line, String next, int longest, boolean running) {
    return longest >= SHORTEST_WIDTH
        ? line.length() >= longest * FULL_LINE
        : running && line.length() + 1 + firstWord(next) > longest;
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  /** How the lines begin that follow another one of their paragraph. */
  private static final class LineStarts {
    private int following;
    private int runningOn;

    void addAll(List<String> lines) {
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        following += line.isEmpty() ? 0 : 1;
        runningOn += !line.isEmpty() && Character.isLowerCase(line.charAt(0)) ? 1 : 0;
      }
    }

    void addAll(LineStarts others) {
      following += others.following;
      runningOn += others.runningOn;
    }

    boolean areRunning() {
      return runningOn > 0 && runningOn >= following * RUNNING_ON;
    }
  }
}
