// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a text say of it, as authors put it under the title: {@code Аўтар: Ганна
 * Кісель}, {@code Дата: 2007-02}, {@code Крыніца: Наша ніва}, or in one line {@code Ганна Кісель.
 * «Наша ніва», 14 снежня 2025}.
 */
record TextHead(List<String> authors, String date, String source) {
  static final TextHead NOTHING = new TextHead(List.of(), "", "");

  private static final int LINES = 6;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_DATE_LINE = 40;
  private static final int LONGEST_SECTION = 20;
  private static final int SHORTEST_PARAGRAPH = 80;
  private static final Pattern SECTION = Pattern.compile("\\p{Lu}[\\p{Ll}'’ʼ]{3,}");
  private static final Pattern AUTHOR =
      Pattern.compile("(?iu)^(?:аўтары?|автор(?:ы)?|authors?|by|aŭtary?)\\s*:\\s*(.{2,80})$");
  private static final Pattern DATE =
      Pattern.compile("(?iu)^(?:дата|date|data)\\s*:\\s*(.{4,40})$");
  private static final Pattern SOURCE =
      Pattern.compile("(?iu)^(?:крыніца|источник|source|krynica)\\s*:\\s*(.{2,80})$");
  private static final Pattern IMPRINT =
      Pattern.compile(
          "^(\\p{Lu}[^.]{2,60})\\.\\s+[«\"“]?(\\p{Lu}[^»\"”]{2,60}?)[»\"”]?,\\s+(.{4,30})$");

  static TextHead of(String text) {
    TextHead head = NOTHING;
    for (String line : text.lines().limit(LINES).toList()) {
      if (line.length() <= LONGEST_LINE) {
        head = head.or(ofLine(line));
      }
    }
    return head;
  }

  /** The title stands in its own field: {@link org.skaryna.engine.schema.Article#text()}. */
  static String withoutTitle(String text, String title) {
    int end = text.indexOf('\n');
    boolean repeated = end > 0 && end + 1 < text.length() && text.substring(0, end).equals(title);
    return repeated ? text.substring(end + 1) : text;
  }

  /** A single word above the first paragraph: the section {@code Палітыка}. */
  static Optional<String> section(String text) {
    String[] lines = text.split("\n", 3);
    boolean alone =
        lines.length == 3
            && lines[0].length() <= LONGEST_SECTION
            && SECTION.matcher(lines[0]).matches()
            && lines[1].length() >= SHORTEST_PARAGRAPH;
    return alone ? Optional.of(lines[0]) : Optional.empty();
  }

  private TextHead or(TextHead other) {
    return new TextHead(
        authors.isEmpty() ? other.authors : authors,
        date.isEmpty() ? other.date : date,
        source.isEmpty() ? other.source : source);
  }

  private static TextHead ofLine(String line) {
    Matcher imprint = IMPRINT.matcher(line);
    if (imprint.matches()) {
      Optional<String> date = VisibleDates.in(imprint.group(3));
      if (date.isPresent()) {
        return new TextHead(PersonList.split(imprint.group(1)), date.get(), imprint.group(2));
      }
    }
    String date = labelled(DATE, line);
    return new TextHead(
        labelled(AUTHOR, line).isEmpty() ? List.of() : PersonList.split(labelled(AUTHOR, line)),
        date.isEmpty() ? dateAlone(line) : date,
        labelled(SOURCE, line));
  }

  /**
   * {@code 25 жніўня 2011 г.}, {@code Sample Desk 2014-02-23}: a short line that ends in a date.
   */
  private static String dateAlone(String line) {
    String end = line.replaceFirst("(?iu)\\s*(?:г\\.?|года|году)$", "");
    boolean dated = end.length() <= LONGEST_DATE_LINE && end.matches(".*\\d{4}(?:-\\d{2}){0,2}$");
    return dated ? VisibleDates.in(line).orElse("") : "";
  }

  private static String labelled(Pattern label, String line) {
    Matcher matcher = label.matcher(line);
    return matcher.matches() ? matcher.group(1).strip() : "";
  }
}
