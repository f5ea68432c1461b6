// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Language tags by BCP 47 (RFC 5646), which takes the shortest code of ISO 639. */
final class LanguageCodes {
  private static final String NOT_KNOWN = "und";

  /** {@code rus} is written {@code ru}. */
  private static final Map<String, String> SHORT =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (one, other) -> one));

  private LanguageCodes() {}

  /** {@code BE -> be}, {@code rus -> ru}, {@code be-tarask} as it is; empty for what is no code. */
  static Optional<String> normal(String tag) {
    if (tag.equals(NOT_KNOWN)) {
      return Optional.of(tag);
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String code = locale.getLanguage();
      String shortest = SHORT.getOrDefault(code, code);
      boolean isKnown = shortest.length() == 3 || SHORT.containsValue(shortest);
      return isKnown
          ? Optional.of(
              new Locale.Builder().setLocale(locale).setLanguage(shortest).build().toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
