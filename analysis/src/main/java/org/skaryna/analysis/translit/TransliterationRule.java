// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Letters, what must stand around them, and what replaces them; all in small letters.
 *
 * @param letters what is replaced, at least one letter
 * @param conditional whether the neighbours matter
 * @param pattern the letters with their neighbours around, if those matter
 * @param replacement what takes their place, possibly nothing
 */
record TransliterationRule(
    String letters, boolean conditional, Pattern pattern, String replacement) {
  private static final Pattern ANY = Pattern.compile("");
  private static final String IN_WORD = "[\\p{L}" + Apostrophe.LETTER + "]";

  /** The rule of a row: {@code from} becomes {@code to}. */
  static TransliterationRule of(ResourceTable.Row row, String from, String to) {
    if (from.isEmpty()) {
      throw row.problem("expected a letter to replace, got nothing");
    }
    String letters = Apostrophe.toLetter(from);
    String before = row.cell(2);
    String after = row.cell(3);
    boolean conditional = !(before.isEmpty() && after.isEmpty());
    return new TransliterationRule(
        letters, conditional, conditional ? pattern(row, before, letters, after) : ANY, to);
  }

  /** Which way a row is read: {@code >}, {@code <} or {@code =}. */
  static char direction(ResourceTable.Row row) {
    return switch (row.cell(0)) {
      case ">", "<", "=" -> row.cell(0).charAt(0);
      default -> throw row.problem("expected direction >, < or =, got " + row.cell(0));
    };
  }

  private static Pattern pattern(
      ResourceTable.Row row, String before, String letters, String after) {
    String left =
        before.isEmpty() ? "" : "(?<=" + before.replace("#", "(?<!" + IN_WORD + ")") + ")";
    String right = after.isEmpty() ? "" : "(?=" + after.replace("#", "(?!" + IN_WORD + ")") + ")";
    try {
      return Pattern.compile(left + Pattern.quote(letters) + right);
    } catch (PatternSyntaxException e) {
      throw row.problem("expected patterns in before and after, got " + before + " and " + after);
    }
  }
}
