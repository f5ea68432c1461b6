// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Which language the letters of a text speak for. A letter that one language has and the others
 * lack counts for it; one that it lacks counts against: Belarusian has no и, щ, ъ; Russian no і, ў,
 * ї, є, ґ; Ukrainian no ы, э, ё, ъ, ў.
 */
final class LetterEvidence {
  /** The commonest words of Belarusian in Latin letters that are not also Polish or Lithuanian. */
  private static final CharArraySet LACINKA_WORDS =
      words(
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

  /** English words that no text in Łacinka has. */
  private static final CharArraySet ENGLISH_WORDS =
      words(
          "the", "of", "and", "was", "were", "with", "for", "from", "which", "his", "her", "that",
          "this", "is", "are", "has", "had", "its", "it", "they", "not", "when", "who");

  private static final int LONGEST_LISTED =
      Math.max(longest(LACINKA_WORDS), longest(ENGLISH_WORDS));

  /** Ukrainian has as many і as и: so many и without an і are Russian. */
  private static final int TELLING = 4;

  /** Every fiftieth letter or so of Bulgarian is ъ. */
  private static final int RAREST_HARD_SIGN = 150;

  private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

  private static final double LEAST_LACINKA = 0.15;

  /** An English text below this share is doubtful enough to be measured. */
  private static final double LEAST_ENGLISH = 0.12;

  /** In running Łacinka every eighth word has an ŭ; in English only names have one. */
  private static final double LEAST_BREVE = 0.04;

  /** The letters that any question below asks for; the others are only summed. */
  private static final String ASKED =
      "ўіыэёиїєґщъ" + "јљњћђџќѓѕәғқңөұүһҗӯӣҷ" + "ąęėįųāēīūőűğŭčšžěřůñ";

  /** For each letter its place in {@link #ASKED}, or the place behind them all. */
  private static final byte[] PLACES = places();

  private final int[] counts = new int[ASKED.length() + 1];

  private int cyrillic;
  private int hardSigns;
  private int latin;
  private int other;
  private int words;
  private int lacinkaWords;
  private int breveWords;
  private int englishWords;

  private LetterEvidence() {}

  static LetterEvidence of(String text) {
    LetterEvidence evidence = new LetterEvidence();
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      if (LetterTable.isLetter(letter)) {
        evidence.count(letter);
        evidence.hardSigns += isBetweenConsonants(text, i) ? 1 : 0;
      }
      i += Character.charCount(letter);
    }
    if (evidence.latin > evidence.cyrillic) {
      evidence.countWords(text);
    }
    return evidence;
  }

  private static CharArraySet words(String... words) {
    return CharArraySet.unmodifiableSet(new CharArraySet(List.of(words), false));
  }

  private static int longest(CharArraySet words) {
    return words.stream().mapToInt(word -> ((char[]) word).length).max().orElseThrow();
  }

  private static byte[] places() {
    byte[] places = new byte[LetterTable.LAST + 1];
    Arrays.fill(places, (byte) ASKED.length());
    for (int i = 0; i < ASKED.length(); i++) {
      places[ASKED.charAt(i)] = (byte) i;
    }
    return places;
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

  /**
   * Serbian, Macedonian, Kazakh, Tatar letters, or ъ as Bulgarian has it, for a vowel between
   * consonants ({@code българският}) where nothing is written with ы or э: a language not known
   * here.
   */
  boolean isOfOtherCyrillic() {
    return number("јљњћђџќѓѕәғқңөұүһҗӯӣҷ") > cyrillic / 100
        || (hardSigns > number("ыэёіў") && hardSigns > cyrillic / RAREST_HARD_SIGN);
  }

  double belarusian() {
    return 3 * number("ў") + number("і") + number("ыэё") - 4 * number("иїєґ") - 2 * number("щъ");
  }

  double ukrainian() {
    double shared = number("і") == 0 && number("и") >= TELLING ? 0 : number("и");
    return 3 * number("їєґ") + number("і") + shared - 4 * number("ыэёўъ");
  }

  double russian() {
    return number("и") + number("ыэ") + number("щъ") - 4 * number("іўїєґ");
  }

  /**
   * Latin letters as Belarusian is written: ŭ, which no neighbour has, in more words than an
   * English text would name; or č, š, ž beside h for г in words that only Belarusian has.
   */
  boolean isLacinka() {
    boolean breve =
        breveWords > 0
            && breveWords >= LEAST_BREVE * words
            && breveWords + lacinkaWords > englishWords
            && number("ąęėįųāēīūőűğ") <= number("ŭ");
    return breve
        || (number("čšž") > 0
            && number("ąęėįųěřůñ") == 0
            && words > 0
            && lacinkaWords >= LEAST_LACINKA * words);
  }

  /**
   * Whether as many words are the commonest of English as in no text of a neighbour: about a third
   * in running text.
   */
  boolean isEnglish() {
    return words > 0 && englishWords >= LEAST_ENGLISH * words;
  }

  /** How many words were counted; 0 for a Cyrillic text. */
  int words() {
    return words;
  }

  private void count(int letter) {
    switch (LetterTable.script(letter)) {
      case CYRILLIC -> cyrillic++;
      case LATIN -> latin++;
      default -> other++;
    }
    int small = LetterTable.small(letter);
    if (small <= LetterTable.LAST) {
      counts[PLACES[small]]++;
    }
  }

  private static boolean isBetweenConsonants(String text, int at) {
    return text.charAt(at) == 'ъ'
        && at > 0
        && at + 1 < text.length()
        && CONSONANTS.indexOf(text.charAt(at - 1)) >= 0
        && CONSONANTS.indexOf(text.charAt(at + 1)) >= 0;
  }

  private void countWords(String text) {
    char[] word = new char[LONGEST_LISTED];
    int length = 0;
    boolean breve = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (LetterTable.isLetter(letter)) {
        char small = (char) LetterTable.small(letter);
        breve |= small == 'ŭ';
        if (length < LONGEST_LISTED) {
          word[length] = small;
        }
        length++;
      } else if (length > 0) {
        countWord(word, length, breve);
        length = 0;
        breve = false;
      }
    }
    if (length > 0) {
      countWord(word, length, breve);
    }
  }

  private void countWord(char[] small, int length, boolean breve) {
    words++;
    breveWords += breve ? 1 : 0;
    if (length <= LONGEST_LISTED) {
      lacinkaWords += LACINKA_WORDS.contains(small, 0, length) ? 1 : 0;
      englishWords += ENGLISH_WORDS.contains(small, 0, length) ? 1 : 0;
    }
  }

  private int number(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += counts[PLACES[letters.charAt(i)]];
    }
    return sum;
  }
}
