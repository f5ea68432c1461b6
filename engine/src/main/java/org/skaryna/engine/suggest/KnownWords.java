// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.skaryna.analysis.en.EnglishDictionary;
import org.skaryna.analysis.lemma.LemmaDictionary;
import org.skaryna.analysis.ru.RussianDictionary;

/** Words that a dictionary has, so that they are hardly slips, whatever the articles hold. */
final class KnownWords {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
  private static final ThreadLocal<LemmaDictionary.Lookup> ENGLISH =
      ThreadLocal.withInitial(EnglishDictionary::lookup);
  private static final ThreadLocal<LemmaDictionary.Lookup> RUSSIAN =
      ThreadLocal.withInitial(RussianDictionary::lookup);

  private KnownWords() {}

  /** Whether it is an English word, names excepted. */
  static boolean isEnglish(String word) {
    return LATIN.matcher(word).matches() && ENGLISH.get().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is an English or a Russian word. */
  static boolean isOne(String word) {
    return isEnglish(word) || RUSSIAN.get().contains(word.toLowerCase(Locale.ROOT));
  }
}
