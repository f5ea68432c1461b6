// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.bench.names.table.CsvRows;

/**
 * An article of the table.
 *
 * @param text without the brackets of annotations
 * @param annotations in text order
 */
record AnnotatedArticle(String id, String language, String text, List<Annotation> annotations) {
  /** [Лабковіча~labkovich], [Мінск!]. */
  private static final Pattern MARK = Pattern.compile("\\[([^\\]=~!]+)([=~!])([a-z-]*)]");

  /** Copies the list. */
  AnnotatedArticle {
    annotations = List.copyOf(annotations);
  }

  /** Reads and checks {@code articles.csv}. */
  static List<AnnotatedArticle> load() {
    return CsvRows.load(AnnotatedArticle.class, "articles.csv").stream()
        .map(AnnotatedArticle::read)
        .toList();
  }

  static AnnotatedArticle read(CsvRows.Row row) {
    String marked = row.filled("text");
    row.filled("reason");
    StringBuilder text = new StringBuilder();
    List<Annotation> annotations = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(1));
      Annotation.Kind kind = Annotation.Kind.of(mark.group(2).charAt(0));
      if (mark.group(3).isEmpty() != (kind == Annotation.Kind.NOBODY)) {
        throw row.problem(
            "expected a person behind = and ~ alone, got '%s'".formatted(mark.group()));
      }
      annotations.add(new Annotation(start, text.length(), kind, mark.group(3)));
    }
    mark.appendTail(text);
    if (annotations.isEmpty() || text.indexOf("[") >= 0) {
      throw row.problem("expected annotations like [form=person], got '%s'".formatted(marked));
    }
    String language = row.filled("language").toLowerCase(Locale.ROOT);
    return new AnnotatedArticle(row.filled("article"), language, text.toString(), annotations);
  }
}
