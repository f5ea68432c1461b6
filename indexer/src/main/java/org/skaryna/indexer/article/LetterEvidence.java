// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which language the letters of a text speak for. A letter that one language has and the others
 * lack counts for it; one that it lacks counts against: Belarusian has no и, щ, ъ; Russian no і, ў,
 * ї, є, ґ; Ukrainian no ы, э, ё, ъ, ў.
 */
final class LetterEvidence {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** The commonest words of Belarusian in Latin letters that are not also Polish or Lithuanian. */
  private static final Set<String> LACINKA_WORDS =
      Set.of(
          "heta",
          "jon",
          "jana",
          "jany",
          "što",
          "hetaha",
          "hety",
          "jakija",
          "jaki",
          "jakaja",
          "byŭ",
          "tut",
          "tam",
          "pry",
          "praz",
          "ci",
          "dyk",
          "tak",
          "kab",
          "biez",
          "niama",
          "jaho",
          "jaje",
          "kali",
          "tolki",
          "jašče",
          "hod",
          "hoda",
          "ludziej",
          "ad",
          "pad",
          "biełaruś",
          "bielarus",
          "biełarusi",
          "bielarusi");

  private static final double LEAST_LACINKA = 0.15;

  private final Map<Integer, Integer> counts = new HashMap<>();
  private int cyrillic;
  private int latin;
  private int other;
  private int words;
  private int lacinkaWords;

  private LetterEvidence() {}

  static LetterEvidence of(String text) {
    LetterEvidence evidence = new LetterEvidence();
    text.codePoints().filter(Character::isLetter).forEach(evidence::count);
    if (evidence.latin > evidence.cyrillic) {
      evidence.countWords(text);
    }
    return evidence;
  }

  int count() {
    return cyrillic + latin + other;
  }

  boolean isCyrillic() {
    return cyrillic > latin;
  }

  boolean isOfOtherScript() {
    return other > cyrillic + latin || count() == 0;
  }

  /** Serbian, Macedonian, Kazakh, Tatar letters: a language not known here. */
  boolean isOfOtherCyrillic() {
    return number("јљњћђџќѓѕәғқңөұүһҗӯӣҷ") > cyrillic / 100;
  }

  double belarusian() {
    return 3 * number("ў") + number("і") + number("ыэё") - 4 * number("иїєґ") - 2 * number("щъ");
  }

  double ukrainian() {
    return 3 * number("їєґ") + number("і") + number("и") - 4 * number("ыэёўъ");
  }

  double russian() {
    return number("и") + number("ыэ") + number("щъ") - 4 * number("іўїєґ");
  }

  /**
   * Latin letters as Belarusian is written: ŭ, which no neighbour has; or č, š, ž beside h for г in
   * words that only Belarusian has.
   */
  boolean isLacinka() {
    int breve = number("ŭ");
    return (breve > latin / 400 && breve > 0 && number("ąęėįųāēīūőűğ") <= breve)
        || (number("čšž") > 0
            && number("ąęėįųěřůñ") == 0
            && words > 0
            && lacinkaWords >= LEAST_LACINKA * words);
  }

  private void count(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    if (script == Character.UnicodeScript.CYRILLIC) {
      cyrillic++;
    } else if (script == Character.UnicodeScript.LATIN) {
      latin++;
    } else {
      other++;
    }
    counts.merge(Character.toLowerCase(letter), 1, Integer::sum);
  }

  private void countWords(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
    while (matcher.find()) {
      words++;
      lacinkaWords += LACINKA_WORDS.contains(matcher.group()) ? 1 : 0;
    }
  }

  private int number(String letters) {
    return letters.codePoints().map(letter -> counts.getOrDefault(letter, 0)).sum();
  }
}
