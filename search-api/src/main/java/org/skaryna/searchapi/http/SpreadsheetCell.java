// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.util.regex.Pattern;

/**
 * Texts for cells of spreadsheets. These calculate what begins with {@code =} and run what it
 * calls, so a text that begins as a formula does gets an apostrophe before it, as OWASP's "CSV
 * Injection" advises: {@code =HYPERLINK(…)} -> {@code '=HYPERLINK(…)}. A spreadsheet whose locale
 * parts cells by semicolons, as Belarusian and Russian do, begins one behind each of them too:
 * {@code a;=1} -> {@code a;'=1}.
 */
public final class SpreadsheetCell {
  /** The same in full width, which some spreadsheets take for it. */
  private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  /** Excel takes no more characters in a cell. */
  private static final int LONGEST = 32_000;

  private static final Pattern FORMULA =
      Pattern.compile("(^|;\\s*)(?=[" + Pattern.quote(BEGINS_FORMULA) + "])");

  private SpreadsheetCell() {}

  /** One line that is no formula and fits. */
  public static String text(String value) {
    String cell = FORMULA.matcher(PlainText.line(value)).replaceAll("$1'");
    return cell.length() <= LONGEST ? cell : PlainText.line(cell.substring(0, LONGEST)) + "…";
  }
}
