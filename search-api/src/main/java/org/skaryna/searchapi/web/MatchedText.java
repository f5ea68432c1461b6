// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.engine.search.Snippet.Span;

/**
 * A text in paragraphs, its matches numbered from 1 so that each can be linked to.
 *
 * @param matches how many there are
 */
record MatchedText(List<Paragraph> paragraphs, int matches) {
  MatchedText {
    paragraphs = List.copyOf(paragraphs);
  }

  record Paragraph(List<Part> parts) {
    Paragraph {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param number of the match that it is; 0 where it is none
   */
  record Part(String text, int number) {}

  /**
   * Cuts a text at its line feeds; what is empty is left out.
   *
   * @param spans in text order, none reaching into the next; one that reaches over a line feed
   *     counts twice
   */
  static MatchedText of(String text, List<Span> spans) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int matches = 0;
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      List<Part> parts = new ArrayList<>();
      int done = start;
      while (next < spans.size() && spans.get(next).start() < end) {
        Span span = spans.get(next);
        int from = Math.max(done, span.start());
        int to = Math.min(end, span.end());
        add(parts, text.substring(done, from), 0);
        if (from < to) {
          add(parts, text.substring(from, to), ++matches);
          done = to;
        }
        if (span.end() > end) {
          break; // goes on in the next paragraph
        }
        next++;
      }
      add(parts, text.substring(done, end), 0);
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Paragraph(parts));
      }
      start = end + 1;
    }
    return new MatchedText(paragraphs, matches);
  }

  /** Without the sign at which a page ends: a browser shows it as a box. */
  private static void add(List<Part> parts, String written, int number) {
    String text = written.replace("\f", "");
    if (!text.isEmpty()) {
      parts.add(new Part(text, number));
    }
  }
}
