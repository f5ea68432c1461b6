// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language by its ISO 639 code in lower case, two or three letters; {@code und} where it is not
 * known.
 */
public record Language(String code) {
  // Before the constants, whose constructors use it.
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  public static final Language BELARUSIAN = new Language("be");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language ENGLISH = new Language("en");
  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "language must be an ISO 639 code such as be, ru or en, got '" + code + "'");
    }
  }

  /** The language of a tag such as {@code be}, {@code BE} or {@code be-tarask}: be-tarask -> be. */
  public static Language ofTag(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
      end++;
    }
    return end == 2 || end == 3 ? new Language(lower.substring(0, end)) : UNDETERMINED;
  }

  /** The language's own name for readers of {@code locale}: be, English -> Belarusian. */
  public String label(Locale locale) {
    return equals(UNDETERMINED) ? code : Locale.of(code).getDisplayLanguage(locale);
  }

  @Override
  public String toString() {
    return code;
  }
}
