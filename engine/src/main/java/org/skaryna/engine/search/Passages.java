// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts out of a text what shows best why it matched: the passage with the most different things
 * found, from a sentence's beginning where that is near; where no passage holds all of them, two or
 * three shorter ones that hold more. What is left out inside a sentence is marked by an ellipsis.
 * Only the text around the matches is looked at.
 */
final class Passages {
  static final int LONGEST = 240;

  static final String ELLIPSIS = "\u2026";

  private static final String BETWEEN = " " + ELLIPSIS + " ";

  /**
   * Within which length the matches of a passage lie, by the number of passages: it leaves room for
   * whole sentences, or at least for the words around.
   */
  private static final int[] REACH = {180, 70, 45};

  private Passages() {}

  /** The best passages; the text's beginning where nothing in it matched. */
  static Snippet best(String text, List<TextMatch> matches) {
    if (matches.isEmpty()) {
      return snippet(text, List.of(Passage.of(text, 0, 0, LONGEST - 1)), matches);
    }
    List<List<TextMatch>> windows = windows(matches);
    int between = BETWEEN.length() * (windows.size() - 1) + 2 * ELLIPSIS.length();
    int room = (LONGEST - between) / windows.size();
    List<Passage> passages = new ArrayList<>();
    for (List<TextMatch> window : windows) {
      int from = window.getFirst().start();
      int end = window.stream().mapToInt(TextMatch::end).max().orElse(from);
      int to = Math.min(end, from + REACH[windows.size() - 1]);
      Passage next = Passage.of(text, from, to, room);
      passages.add(passages.isEmpty() ? next : next.behind(passages.getLast()));
    }
    return snippet(text, passages, matches);
  }

  /** As few runs of matches as hold the most different terms, in text order. */
  private static List<List<TextMatch>> windows(List<TextMatch> matches) {
    long terms = matches.stream().map(TextMatch::term).distinct().count();
    List<List<TextMatch>> best = List.of();
    long most = 0;
    for (int number = 1; number <= REACH.length && most < terms; number++) {
      List<List<TextMatch>> windows = windows(matches, number);
      long held = windows.stream().flatMap(List::stream).map(TextMatch::term).distinct().count();
      if (held > most) {
        most = held;
        best = windows;
      }
    }
    return best;
  }

  private static List<List<TextMatch>> windows(List<TextMatch> matches, int number) {
    List<List<TextMatch>> windows = new ArrayList<>();
    Set<Object> shown = new HashSet<>();
    for (int i = 0; i < number; i++) {
      List<TextMatch> densest = DensestMatches.of(matches, REACH[number - 1], shown);
      if (i > 0 && densest.stream().allMatch(match -> shown.contains(match.term()))) {
        break;
      }
      windows.add(densest);
      densest.forEach(match -> shown.add(match.term()));
    }
    windows.sort(Comparator.comparingInt(window -> window.getFirst().start()));
    return windows;
  }

  private static Snippet snippet(String text, List<Passage> passages, List<TextMatch> matches) {
    StringBuilder shown = new StringBuilder();
    List<Snippet.Span> spans = new ArrayList<>();
    int end = -1;
    for (Passage passage : passages) {
      if (!shown.isEmpty()) {
        shown.append(passage.start() == end ? "" : BETWEEN);
      } else if (!passage.fromBeginning()) {
        shown.append(ELLIPSIS);
      }
      addHighlights(spans, matches, passage, shown.length() - passage.start());
      shown.append(text, passage.start(), passage.end());
      end = passage.end();
    }
    shown.append(passages.getLast().toEnd() ? "" : ELLIPSIS);
    return new Snippet(onOneLine(shown), spans);
  }

  /** Line feeds and other control characters as spaces; no letter moves. */
  private static String onOneLine(StringBuilder line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static void addHighlights(
      List<Snippet.Span> spans, List<TextMatch> matches, Passage passage, int shift) {
    List<Snippet.Span> inside = new ArrayList<>();
    for (TextMatch match : matches) {
      for (Snippet.Span word : match.words()) {
        if (word.start() >= passage.start()
            && word.end() <= passage.end()
            && word.start() < word.end()) {
          inside.add(word);
        }
      }
    }
    inside.sort(Comparator.comparingInt(Snippet.Span::start).thenComparingInt(Snippet.Span::end));
    inside.forEach(word -> addMerged(spans, word.start() + shift, word.end() + shift));
  }

  /** Spans, those that reach into one another made one. */
  static List<Snippet.Span> merged(List<Snippet.Span> sorted) {
    List<Snippet.Span> merged = new ArrayList<>();
    sorted.stream()
        .filter(span -> span.start() < span.end())
        .forEach(span -> addMerged(merged, span.start(), span.end()));
    return merged;
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
