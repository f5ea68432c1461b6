// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skaryna.engine.search.Snippet;
import org.skaryna.engine.search.Snippet.Span;

/** A text cut where its highlights begin and end. The parts in their order are the whole text. */
record MarkedText(List<Part> parts) {
  MarkedText {
    parts = List.copyOf(parts);
  }

  record Part(String text, boolean marked) {}

  static MarkedText of(Snippet snippet) {
    return cut(snippet.text(), snippet.highlights());
  }

  /** Marks each of {@code words} where it stands as a whole word, whatever its case. */
  static MarkedText of(String text, List<String> words) {
    return cut(text, spans(text, words));
  }

  /** Where these words stand as whole words, whatever their case. */
  static List<Span> spans(String text, List<String> words) {
    String any =
        words.stream()
            .filter(word -> !word.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    if (any.isEmpty()) {
      return List.of();
    }
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    return matcher.results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** Spans that reach outside the text or into one another are cut to what is left of them. */
  private static MarkedText cut(String text, List<Span> spans) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (Span span : spans) {
      int start = Math.max(done, Math.min(span.start(), text.length()));
      int end = Math.max(start, Math.min(span.end(), text.length()));
      add(parts, text.substring(done, start), false);
      add(parts, text.substring(start, end), true);
      done = end;
    }
    add(parts, text.substring(done), false);
    return new MarkedText(parts);
  }

  /** Without the sign at which a page ends: a browser shows it as a box. */
  private static void add(List<Part> parts, String written, boolean marked) {
    String text = written.replace("\f", "");
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }
}
