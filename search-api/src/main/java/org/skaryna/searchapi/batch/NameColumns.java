// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.searchapi.http.PlainText;

/**
 * Which columns of a table hold names: one with whole names, or those of the given name, the
 * patronymic and the family name, whose cells are joined in this order.
 *
 * @param numbers from 0, at least one
 * @param header what stands above them; empty where the first line is no header
 */
record NameColumns(List<Integer> numbers, String header) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
  private static final String JOIN = "+";

  /** What people write above whole names, and above each part of them. */
  private static final Set<String> WHOLE =
      words(
          "name|names|full name|fullname|full_name|person|label|імя|імёны|прозвішча|чалавек|асоба"
              + "|прозвішча і імя|імя і прозвішча|прозвішча імя|прозвішча, імя|піб|имя|имена|фамилия"
              + "|фамилия и имя|имя и фамилия|фамилия имя|фамилия, имя|фио|ф.и.о.|человек|персона");

  private static final Set<String> GIVEN =
      words("імя|имя|given name|given_name|first name|first_name|firstname");
  private static final Set<String> PATRONYMIC =
      words("імя па бацьку|отчество|patronymic|middle name|middle_name");
  private static final Set<String> FAMILY =
      words("прозвішча|фамилия|family name|family_name|last name|last_name|lastname|surname");

  NameColumns {
    numbers = List.copyOf(numbers);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split("\\|"));
  }

  /**
   * The columns of a table.
   *
   * @param asked a header, a number from 1, or several joined by +; empty for the usual ones
   * @param first the cells of the first line
   * @throws IllegalArgumentException where one has no such header
   */
  static NameColumns of(String asked, List<String> first) {
    List<String> headers = first.stream().map(NameColumns::key).toList();
    List<Integer> columns = asked.isBlank() ? usual(headers) : asked(asked, headers);
    boolean headed =
        columns.stream().allMatch(at -> at < headers.size())
            && (columns.stream().anyMatch(at -> isUsual(headers.get(at)))
                || isHeader(asked, headers));
    return new NameColumns(
        columns,
        headed
            ? columns.stream()
                .map(at -> PlainText.line(first.get(at)))
                .collect(Collectors.joining(" " + JOIN + " "))
            : "");
  }

  private static boolean isUsual(String header) {
    return Stream.of(WHOLE, GIVEN, PATRONYMIC, FAMILY).anyMatch(words -> words.contains(header));
  }

  private static boolean isHeader(String asked, List<String> headers) {
    return !asked.isBlank() && parts(asked).anyMatch(headers::contains);
  }

  private static List<Integer> usual(List<String> headers) {
    int given = first(headers, GIVEN::contains);
    int family = first(headers, FAMILY::contains);
    if (given >= 0 && family >= 0) {
      return Stream.of(given, first(headers, PATRONYMIC::contains), family)
          .filter(at -> at >= 0)
          .toList();
    }
    return List.of(Math.max(0, first(headers, WHOLE::contains)));
  }

  private static int first(List<String> headers, Predicate<String> wanted) {
    return headers.indexOf(headers.stream().filter(wanted).findFirst().orElse(JOIN));
  }

  private static List<Integer> asked(String asked, List<String> headers) {
    int whole = headers.indexOf(key(asked));
    List<String> parts = whole >= 0 ? List.of(key(asked)) : parts(asked).toList();
    if (parts.isEmpty()) {
      throw none(headers);
    }
    return parts.stream().map(part -> number(part, headers)).toList();
  }

  private static IllegalArgumentException none(List<String> headers) {
    return new IllegalArgumentException(
        "headers of the table or numbers of columns, joined by +; the first line holds " + headers);
  }

  private static Stream<String> parts(String asked) {
    return Stream.concat(
            Stream.of(key(asked)), Arrays.stream(asked.split("\\+")).map(NameColumns::key))
        .distinct()
        .filter(part -> !part.contains(JOIN));
  }

  private static int number(String part, List<String> headers) {
    int named = headers.indexOf(part);
    if (named >= 0) {
      return named;
    }
    if (NUMBER.matcher(part).matches()) {
      return Integer.parseInt(part) - 1;
    }
    throw none(headers);
  }

  private static String key(String header) {
    return PlainText.line(header).toLowerCase(Locale.ROOT);
  }
}
