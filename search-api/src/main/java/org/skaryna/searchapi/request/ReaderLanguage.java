// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that labels, reasons and pages come in, and how a reader's is chosen. */
public final class ReaderLanguage {
  public static final Locale BELARUSIAN = Locale.of("be");
  public static final Locale RUSSIAN = Locale.of("ru");

  /** In the order in which pages offer them. */
  public static final List<Locale> ALL = List.of(BELARUSIAN, RUSSIAN, Locale.ENGLISH);

  private ReaderLanguage() {}

  public static Optional<Locale> ofCode(String code) {
    return ALL.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
  }

  static List<String> codes() {
    return ALL.stream().map(Locale::getLanguage).toList();
  }

  /**
   * The best of ours for an {@code Accept-Language} header (RFC 9110, section 12.5.4), English
   * where none fits or the header cannot be read.
   */
  public static Locale accepted(String header) {
    try {
      List<Locale.LanguageRange> ranges =
          header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
      return Optional.ofNullable(Locale.lookup(ranges, ALL)).orElse(Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
