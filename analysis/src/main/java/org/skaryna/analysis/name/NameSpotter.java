// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.name.NameSpan.Signs;
import org.skaryna.analysis.name.SpottedWord.Kind;

/**
 * Finds what may be persons' names in a plain query, so that the search box needs no syntax: a
 * known given name beside another word (Янка Купала), initials beside one (У. Лабковіч),
 * capitalised words side by side, a single capitalised word. How sure that is, {@link Signs} tells.
 * A single word in lower case is never a name unless it ends as family names do and is no given
 * name, so that мир, вера, любовь, роза and слава stay words.
 *
 * <p>One capitalised word in brackets belongs to the name of a person around or before it: Nikolai
 * (Mikalai) Dragunets, Драгунец (Мікалай).
 */
public final class NameSpotter {
  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}]*";
  private static final Pattern WORD =
      Pattern.compile(LETTERS + "(?:[" + Apostrophe.PRINTED + "-]" + LETTERS + ")*");
  private static final int LONGEST = 1000;

  private final String text;
  private final List<NameSpan> spans = new ArrayList<>();

  /** Words side by side, and those of them that stand in brackets. */
  private final List<SpottedWord> run = new ArrayList<>();

  private final List<SpottedWord> bracketed = new ArrayList<>();

  private NameSpotter(String text) {
    this.text = text;
  }

  /** Where names stand, or may stand, in a query, in text order, not overlapping. */
  public static List<NameSpan> names(String query) {
    NameSpotter spotter =
        new NameSpotter(query.length() > LONGEST ? query.substring(0, LONGEST) : query);
    spotter.read();
    return spotter.spans;
  }

  private void read() {
    Matcher words = WORD.matcher(text);
    int end = 0;
    while (words.find()) {
      String between = text.substring(end, words.start()).strip();
      boolean comma = between.equals(",");
      SpottedWord word = SpottedWord.of(text, words.start(), words.end(), comma);
      boolean bracket = between.equals("(") && isInBrackets(word);
      if (!between.isEmpty() && !comma && !bracket) {
        spot();
      }
      run.add(word);
      if (bracket) {
        bracketed.add(word);
      }
      end = bracket ? word.end() + 1 : word.end();
    }
    spot();
  }

  private boolean isInBrackets(SpottedWord word) {
    return !run.isEmpty()
        && word.capital()
        && text.charAt(word.start() - 1) == '('
        && word.end() < text.length()
        && text.charAt(word.end()) == ')';
  }

  private void spot() {
    spans.addAll(bracketed.isEmpty() ? SpottedRun.names(run) : withBrackets());
    run.clear();
    bracketed.clear();
  }

  /** Brackets are read through, or read over, if all of them then belong to a name. */
  private List<NameSpan> withBrackets() {
    List<NameSpan> through = closed(SpottedRun.names(run));
    if (holdAllBrackets(through)) {
      return through;
    }
    List<NameSpan> over =
        extended(SpottedRun.names(run.stream().filter(word -> !bracketed.contains(word)).toList()));
    return holdAllBrackets(over) ? over : apart();
  }

  /** The spans, with the bracket that closes behind their last word. */
  private List<NameSpan> closed(List<NameSpan> names) {
    return names.stream()
        .map(span -> isLastBracketed(span) ? upTo(span.end() + 1, span) : span)
        .toList();
  }

  private boolean isLastBracketed(NameSpan span) {
    return bracketed.stream().anyMatch(word -> word.end() == span.end());
  }

  private static NameSpan upTo(int end, NameSpan span) {
    return new NameSpan(span.start(), end, span.signs());
  }

  /** The spans, with what looks like a name in brackets right behind. */
  private List<NameSpan> extended(List<NameSpan> names) {
    return names.stream().map(this::extended).toList();
  }

  private NameSpan extended(NameSpan span) {
    for (SpottedWord word : bracketed) {
      boolean beside =
          text.substring(span.end(), Math.max(span.end(), word.start())).strip().equals("(");
      if (beside && !word.is(Kind.OTHER)) {
        return upTo(word.end() + 1, span);
      }
    }
    return span;
  }

  private boolean holdAllBrackets(List<NameSpan> names) {
    return bracketed.stream()
        .allMatch(word ->
            names.stream()
                .anyMatch(span ->
                    span.signs().isOfPerson()
                        && span.start() < word.start()
                        && word.end() < span.end()));
  }

  /** What stands in brackets by itself, as any sign would keep it. */
  private List<NameSpan> apart() {
    List<NameSpan> names = new ArrayList<>();
    List<SpottedWord> piece = new ArrayList<>();
    for (SpottedWord word : run) {
      if (bracketed.contains(word)) {
        names.addAll(SpottedRun.names(piece));
        piece.clear();
        names.addAll(SpottedRun.names(List.of(word)));
      } else {
        piece.add(word);
      }
    }
    names.addAll(SpottedRun.names(piece));
    return names;
  }
}
