// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Dates as pages show them to readers: {@code 14 снежня 2025}, {@code 14 декабря 2025 г.}, {@code
 * December 14, 2025}, {@code 14.12.2025}. Months are in {@code months.csv}.
 */
final class VisibleDates {
  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("\\b(\\d{1,2})\\s+(\\p{L}{3,12})\\.?,?\\s+(\\d{4})\\b");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[\\s.])(\\p{L}{3,12})\\.?,?\\s+(\\d{4})\\b");
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?![\\d.])");
  private static final Pattern ISO =
      Pattern.compile("\\b(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?![\\d-])");
  private static final Evaluator PLACES =
      Selector.evaluatorOf(
          "time, [class*=date], [class*=Date], [class*=time], [class*=publish], [class*=meta], [id*=date],"
              + " header p, header div, address, .byline, h1 + p, h1 + div, h1 ~ p");
  private static final int LONGEST = 160;

  private VisibleDates() {}

  /** The first date where pages use to show the date of publication. */
  static Optional<String> first(Document page) {
    TextMeasure measure = TextMeasure.of(page);
    return page.select(PLACES).stream()
        .filter(element -> measure.letters(element) <= LONGEST)
        .map(Element::text)
        .flatMap(text -> in(text).stream())
        .findFirst();
  }

  /** The first date in a text, as YYYY-MM-DD or YYYY-MM. */
  static Optional<String> in(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return Optional.of(iso.group());
    }
    return first(DAY_MONTH_YEAR, text, found -> day(found, 3, 2, 1))
        .or(() -> first(MONTH_DAY_YEAR, text, found -> day(found, 3, 1, 2)))
        .or(() -> first(FIGURES, text, found -> day(found, 3, 2, 1)))
        .or(() -> first(MONTH_YEAR, text, VisibleDates::month));
  }

  private static Optional<String> first(
      Pattern pattern, String text, Function<MatchResult, Optional<String>> date) {
    return pattern.matcher(text).results().flatMap(found -> date.apply(found).stream()).findFirst();
  }

  private static Optional<String> month(MatchResult found) {
    int month = MONTHS.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), 0);
    return month == 0 ? Optional.empty() : Optional.of("%s-%02d".formatted(found.group(2), month));
  }

  private static Optional<String> day(MatchResult found, int year, int month, int day) {
    String written = found.group(month).toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(written.charAt(0))
            ? Integer.parseInt(written)
            : MONTHS.getOrDefault(written, 0);
    int date = Integer.parseInt(found.group(day));
    return number < 1 || number > 12 || date < 1 || date > 31
        ? Optional.empty()
        : Optional.of("%s-%02d-%02d".formatted(found.group(year), number, date));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(VisibleDates.class.getResourceAsStream("months.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        number++;
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
          throw new IllegalStateException(
              "months.csv:%d: expected 3 columns (month, language, forms), got %d: %s"
                  .formatted(number, cells.length, line));
        }
        for (String form : cells[2].strip().split("\\s+", 0)) {
          months.put(form, Integer.valueOf(cells[0].strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(months);
  }
}
