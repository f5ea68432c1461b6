// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;
import java.util.regex.Pattern;

/** What may stand in a field of a description. */
enum FieldRule {
  TITLE(1, 1, 1_000),
  LINE(0, 1, 300),
  NAMES(0, 200, 300),
  NOTES(0, 200, 5_000),
  DATE(0, 1, 40) {
    @Override
    String normal(String field, String value) {
      String[] ends = value.split("/", -1);
      if (ends.length > 2 || !isDate(ends[0]) || !isDate(ends[ends.length - 1])) {
        throw wrong(
            field,
            "a date (1990, 1990-08, 1990-08-06) or a period (1907-1910, 1990-08/1990-10)",
            value);
      }
      return value;
    }
  },
  LANGUAGE(0, 1, 35) {
    @Override
    String normal(String field, String value) {
      return LanguageCodes.normal(value)
          .orElseThrow(() ->
              wrong(field, "a code of ISO 639 (be, ru, en; und where it is not known)", value));
    }
  },
  ACCESS(1, 1, 40) {
    @Override
    String normal(String field, String value) {
      try {
        return Access.parse(value).toString();
      } catch (IllegalArgumentException e) {
        throw new InvalidAmendmentException(ArchiveErrors.reason(e));
      }
    }
  };

  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private final int fewest;
  private final int most;
  private final int longest;

  FieldRule(int fewest, int most, int longest) {
    this.fewest = fewest;
    this.most = most;
    this.longest = longest;
  }

  boolean takesSeveral() {
    return most > 1;
  }

  /**
   * @throws InvalidAmendmentException naming the field, the value and what was expected
   */
  List<String> checked(String field, List<String> values) {
    if (values.size() < fewest || values.size() > most) {
      String expected =
          fewest == most ? "a value" : "at most " + most + (most == 1 ? " value" : " values");
      throw wrong(
          field, expected, values.isEmpty() ? Amendment.NOTHING : String.join("; ", values));
    }
    return values.stream().map(value -> line(field, value)).toList();
  }

  /** The form that is kept. */
  String normal(String field, String value) {
    return value;
  }

  private String line(String field, String value) {
    String stripped = value.strip();
    if (stripped.isEmpty() || stripped.length() > longest || CONTROL.matcher(stripped).find()) {
      throw wrong(field, "one line of 1 to " + longest + " letters", stripped);
    }
    return normal(field, stripped);
  }

  static InvalidAmendmentException wrong(String field, String expected, String value) {
    String shown = CONTROL.matcher(value).replaceAll("�");
    String cut = shown.length() > 100 ? shown.substring(0, 100) + "…" : shown;
    return new InvalidAmendmentException(
        "%s: expected %s, got '%s'".formatted(field, expected, cut));
  }

  private static boolean isDate(String text) {
    var years = YEARS.matcher(text);
    if (years.matches() && !text.startsWith("0000")) {
      return years.group(1).compareTo(years.group(2)) <= 0;
    }
    return WrittenDate.firstDay(text).isPresent();
  }
}
