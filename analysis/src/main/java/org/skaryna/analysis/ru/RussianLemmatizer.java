// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.lemma.LemmaDictionary;
import org.skaryna.analysis.lemma.Reading;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Brings the forms of a Russian word together: each becomes its lemmas, {@code пошла -> пойти},
 * {@code стали -> сталь, стать}.
 *
 * <p>What the dictionary of LanguageTool (by the AOT project, aot.ru) knows is read by {@link
 * RussianReadings}. A word that it does not know is read by the longest end that it knows, {@code
 * киберпреступников -> киберпреступник}; if there is none, it is stemmed by Snowball. An apostrophe
 * is {@code ъ} where that makes a word of the dictionary: {@code под'езда -> подъезд}, but not
 * {@code кар'ера}, which is Belarusian.
 *
 * <p>Expects normalized words: small letters, {@code ё} folded. Not for more than one thread.
 */
final class RussianLemmatizer {
  private static final int SHORTEST_BEFORE = 2;
  private static final int SHORTEST_END = 4;
  private static final String COMPARATIVE_PREFIX = "по";
  private static final String LINKING_VOWELS = "ое";
  private static final List<String> PARTICLES = List.of("-то", "-либо", "-нибудь");

  private final LemmaDictionary.Lookup dictionary = RussianDictionary.lookup();
  private final RussianStemmer snowball = new RussianStemmer();

  /** The lemmas of a word, at least one, none twice. */
  List<String> lemmas(String word) {
    List<Reading> readings = dictionary.readings(word);
    if (!readings.isEmpty()) {
      return RussianReadings.lemmas(word, readings);
    }
    String signed = word.replace(Apostrophe.LETTER, 'ъ');
    List<Reading> separated = signed.equals(word) ? List.of() : dictionary.readings(signed);
    if (!separated.isEmpty()) {
      return RussianReadings.lemmas(signed, separated);
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? behind(word, hyphen + 1) : ofUnknown(word);
  }

  /**
   * Whether a hyphen joins its parts to one word: {@code юго-западный, чёрно-белых, по-новому,
   * где-то}, and whatever stands in the dictionary, in this form or in its first ({@code
   * пресс-секретарём}, where {@code пресс-секретарь} does); {@code Минск-Москва} is two.
   */
  boolean isOneWord(String word) {
    int hyphen = word.lastIndexOf('-');
    return word.startsWith("по-")
        || word.startsWith("кое-")
        || PARTICLES.stream().anyMatch(word::endsWith)
        || dictionary.contains(word)
        || hyphen > 0 && behind(word, hyphen + 1).stream().anyMatch(dictionary::contains)
        || hasLinkingVowel(word, hyphen) && isAdjective(word.substring(hyphen + 1));
  }

  /** Whether such a word is also its parts: {@code юго-западный}, but not {@code по-новому}. */
  static boolean hasParts(String word) {
    return !word.startsWith("по-")
        && !word.startsWith("кое-")
        && PARTICLES.stream().noneMatch(word::endsWith);
  }

  private boolean isAdjective(String word) {
    return dictionary.readings(word).stream().anyMatch(RussianReadings::isAdjective);
  }

  private static boolean hasLinkingVowel(String word, int hyphen) {
    return hyphen > 0 && LINKING_VOWELS.indexOf(word.charAt(hyphen - 1)) >= 0;
  }

  private List<String> ofUnknown(String word) {
    if (word.startsWith(COMPARATIVE_PREFIX)) {
      String rest = word.substring(COMPARATIVE_PREFIX.length());
      List<Reading> readings = dictionary.readings(rest);
      if (readings.stream().anyMatch(RussianReadings::isComparative)) {
        return RussianReadings.lemmas(rest, readings);
      }
    }
    for (int cut = SHORTEST_BEFORE; cut + SHORTEST_END <= word.length(); cut++) {
      if (dictionary.contains(word.substring(cut))) {
        return behind(word, cut);
      }
    }
    snowball.setCurrent(word);
    snowball.stem();
    return List.of(snowball.getCurrent());
  }

  /** The lemmas of what follows the cut, behind what stands before it. */
  private List<String> behind(String word, int cut) {
    String before = word.substring(0, cut);
    Set<String> lemmas = new LinkedHashSet<>();
    for (String lemma : lemmas(word.substring(cut))) {
      lemmas.add(before + lemma);
    }
    return List.copyOf(lemmas);
  }
}
