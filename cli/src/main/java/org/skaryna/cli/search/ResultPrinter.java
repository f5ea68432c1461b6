// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.util.List;
import org.skaryna.cli.console.Console;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.ScoreExplanation;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.Snippet;
import org.skaryna.engine.suggest.QuerySuggestion;

/** A result for a person at a terminal: what matched stands out, with or without colours. */
final class ResultPrinter {
  private static final String BOLD = "\u001b[1m";
  private static final String MARK = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private final Console console;
  private final boolean colours;

  ResultPrinter(Console console) {
    this.console = console;
    colours = Boolean.getBoolean("skaryna.out.terminal") && System.getenv("NO_COLOR") == null;
  }

  void print(SearchResult result) {
    result.query().warnings().forEach(console::note);
    console.result("%d found in %d ms".formatted(result.total(), result.tookMs()));
    for (QuerySuggestion other : result.query().suggestions()) {
      console.result("maybe you meant: %s (%d found)".formatted(other.query(), other.total()));
    }
    result.hits().forEach(this::print);
    if (!result.next().isEmpty()) {
      console.result("\nmore: --after " + result.next());
    }
  }

  private void print(Hit hit) {
    console.result("\n" + styled(BOLD, safe(hit.title())));
    String about =
        String.join(" · ", present(hit.source(), hit.date(), hit.language().code(), hit.id()));
    console.result("  " + safe(about));
    hit.snippets().forEach(snippet -> console.result("  " + marked(snippet)));
    for (NameFound name : hit.names()) {
      console.result("  %s: %s".formatted(safe(name.found()), name.why()));
    }
    print(hit.explanation());
  }

  private void print(ScoreExplanation explanation) {
    if (!explanation.why().isEmpty()) {
      console.result("  " + safe(explanation.why()));
    }
    for (ScoreExplanation.Part part : explanation.parts()) {
      console.result("    " + safe(part.why()));
    }
  }

  private String marked(Snippet snippet) {
    StringBuilder marked = new StringBuilder();
    int shown = 0;
    String text = safe(snippet.text());
    for (Snippet.Span span : snippet.highlights()) {
      marked.append(text, shown, span.start());
      marked.append(styled(MARK, text.substring(span.start(), span.end())));
      shown = span.end();
    }
    return marked.append(text.substring(shown)).toString();
  }

  private String styled(String style, String text) {
    if (colours) {
      return style + text + PLAIN;
    }
    return style.equals(MARK) ? "[" + text + "]" : text;
  }

  /** On one line, without control characters: a document must not steer the terminal. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      if (Character.isISOControl(safe.charAt(i))) {
        safe.setCharAt(i, ' ');
      }
    }
    return safe.toString();
  }

  private static List<String> present(String... values) {
    return java.util.Arrays.stream(values).filter(value -> !value.isEmpty()).toList();
  }
}
