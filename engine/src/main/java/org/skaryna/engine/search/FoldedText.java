// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as readers compare it: Łódź, ŁODZ -> łodz; Ёлка -> елка. Letters stay in their script. */
final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u02BC\u2018]");

  private FoldedText() {}

  static String of(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("");
    return APOSTROPHES.matcher(bare).replaceAll("'");
  }
}
