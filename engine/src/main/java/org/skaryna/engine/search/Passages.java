// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts the passage out of a text that shows best why it matched: the one with the most different
 * things found, from a sentence's beginning where that is near. Only the text around the matches is
 * looked at.
 */
final class Passages {
  static final int LONGEST = 240;

  /** Matches of one passage lie within this length, which leaves room for whole sentences. */
  private static final int REACH = 180;

  /** How far before a match its sentence may begin. */
  private static final int LEAD = 120;

  private Passages() {}

  /** The best passage; the text's beginning where nothing in it matched. */
  static Snippet best(String text, List<TextMatch> matches) {
    if (matches.isEmpty()) {
      return snippet(text, 0, end(text, 0, 0), List.of());
    }
    List<TextMatch> densest = densest(matches);
    int from = densest.getFirst().start();
    int to = Math.min(densest.stream().mapToInt(TextMatch::end).max().orElse(from), from + REACH);
    int start = start(text, from, to);
    return snippet(text, start, end(text, start, to), matches);
  }

  /** The run of matches within reach that holds most different terms, then most matches. */
  private static List<TextMatch> densest(List<TextMatch> matches) {
    Map<Object, Integer> inside = new HashMap<>();
    int bestFirst = 0;
    int bestLast = 0;
    long bestScore = -1;
    int last = 0;
    for (int first = 0; first < matches.size(); first++) {
      while (last < matches.size()
          && (last == first || matches.get(last).end() <= matches.get(first).start() + REACH)) {
        inside.merge(matches.get(last++).term(), 1, Integer::sum);
      }
      long score = 10_000L * inside.size() + (last - first);
      if (score > bestScore) {
        bestScore = score;
        bestFirst = first;
        bestLast = last;
      }
      inside.computeIfPresent(
          matches.get(first).term(), (term, count) -> count == 1 ? null : count - 1);
    }
    return matches.subList(bestFirst, bestLast);
  }

  /** The beginning of the sentence of {@code from}, or a word's where that is too far away. */
  private static int start(String text, int from, int to) {
    int lead = Math.min(LEAD, LONGEST - (to - from));
    int window = Math.max(0, from - lead);
    int line = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
    if (line > window && line <= from) {
      window = line;
    }
    String before = text.substring(window, Math.min(text.length(), to));
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(before);
    int sentence = sentences.preceding(Math.min(before.length(), from - window + 1));
    if (sentence > 0 || window == 0 || window == line) {
      return window + Math.max(0, sentence);
    }
    return afterSpace(text, window, from);
  }

  /** The first word's beginning at or behind {@code at}, but not behind {@code limit}. */
  private static int afterSpace(String text, int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Where a passage from {@code start} ends: behind a sentence if one does behind {@code to}. */
  private static int end(String text, int start, int to) {
    int limit = Math.min(text.length(), start + LONGEST);
    if (limit == text.length()) {
      return limit;
    }
    String passage = text.substring(start, limit);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(passage);
    int sentence = sentences.preceding(passage.length());
    if (sentence > LONGEST / 2 && start + sentence >= to) {
      return start + sentence;
    }
    for (int i = limit; i > Math.max(start, to - 1); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private static Snippet snippet(String text, int from, int to, List<TextMatch> matches) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Snippet(onOneLine(text.substring(start, end)), highlights(matches, start, end));
  }

  /** Line feeds and other control characters as spaces; no letter moves. */
  private static String onOneLine(String passage) {
    StringBuilder line = new StringBuilder(passage);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static List<Snippet.Span> highlights(List<TextMatch> matches, int start, int end) {
    List<Snippet.Span> inside = new ArrayList<>();
    for (TextMatch match : matches) {
      for (Snippet.Span word : match.words()) {
        if (word.start() >= start && word.end() <= end && word.start() < word.end()) {
          inside.add(word);
        }
      }
    }
    inside.sort(Comparator.comparingInt(Snippet.Span::start).thenComparingInt(Snippet.Span::end));
    List<Snippet.Span> spans = new ArrayList<>();
    inside.forEach(word -> addMerged(spans, word.start() - start, word.end() - start));
    return spans;
  }

  private static void addMerged(List<Snippet.Span> spans, int start, int end) {
    if (!spans.isEmpty() && start < spans.getLast().end()) {
      Snippet.Span last = spans.removeLast();
      spans.add(new Snippet.Span(last.start(), Math.max(last.end(), end)));
    } else {
      spans.add(new Snippet.Span(start, end));
    }
  }
}
