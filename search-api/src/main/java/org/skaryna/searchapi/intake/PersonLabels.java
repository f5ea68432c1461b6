// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.skaryna.searchapi.http.PlainText;
import org.skaryna.searchapi.request.ReaderLanguage;

/** What a person may be called: in each language of readers one visible line. */
public final class PersonLabels {
  /** In UTF-16 units. */
  public static final int LONGEST = 200;

  private PersonLabels() {}

  /**
   * The same labels in the same order, if each can be shown.
   *
   * @param labels by language; an empty one brings the usual one back
   * @throws IllegalArgumentException saying of the first that can't be shown what was expected
   */
  public static Map<String, String> checked(Map<String, String> labels) {
    labels.forEach((language, label) -> {
      if (ReaderLanguage.ofCode(language).isEmpty()) {
        throw new IllegalArgumentException(
            "'%.20s' is no language that names are shown in, expected be, ru or en"
                .formatted(PlainText.line(language)));
      }
      if (!label.isEmpty() && !isShown(label)) {
        throw new IllegalArgumentException(
            "%s: expected one line of 1 to %d characters, got '%.80s'"
                .formatted(language, LONGEST, PlainText.line(label)));
      }
    });
    return Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** Whether it is one line of visible text, not longer than {@value #LONGEST}. */
  public static boolean isShown(String label) {
    String line = PlainText.line(label);
    return !line.isEmpty() && line.length() <= LONGEST && line.equals(label.strip());
  }
}
