// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.skaryna.analysis.lemma.LemmaDictionary;
import org.skaryna.analysis.lemma.Reading;

/**
 * Brings the forms of an English word together: each becomes its lemmas, {@code wrote -> write},
 * {@code left -> leave, left}. A word that is both a form and a lemma, {@code building}, keeps both
 * readings.
 *
 * <p>What LanguageTool's dictionary does not know is read in turn
 *
 * <ul>
 *   <li>by regular endings before a word that it knows: {@code photobombed}, and what people write
 *       for an irregular form, {@code breeded -> breed}
 *   <li>by the longest end that it knows: {@code geofences -> geofence}
 *   <li>as it stands, and without the s of what may be a plural: {@code NGOs -> ngo}
 * </ul>
 *
 * <p>Prefixes join with or without a hyphen: {@code re-elected -> reelect}. Expects words in small
 * letters. Not for more than one thread.
 */
final class EnglishLemmatizer {
  private static final int MOST_FOR_A_LETTER = 4;
  private static final int SHORTEST_BEFORE = 2;
  private static final int SHORTEST_END = 5;
  private static final int SHORTEST_BASE = 3;
  private static final int SHORTEST_PLURAL = 4;
  private static final List<String> REGULAR_ENDINGS =
      List.of("ed", "ing", "in", "s", "es", "er", "est");

  private static final Set<String> PLURAL_ENDINGS = Set.of("s", "es");
  private static final Set<String> DEGREES = Set.of("er", "est");

  /** What stands before a hyphen without being a word, or being another one: {@code pre-, mid-}. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "bio", "co", "counter", "de", "dis", "e", "eco", "ex", "extra", "geo",
          "hyper", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "multi", "neo",
          "non", "out", "over", "pan", "post", "pre", "pro", "pseudo", "quasi", "re", "self",
          "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "under", "vice");

  private static final EnglishSpellings SPELLINGS = EnglishSpellings.load();
  private static final EnglishMisreadings MISREADINGS = EnglishMisreadings.load();

  private final LemmaDictionary.Lookup dictionary = EnglishDictionary.lookup();

  /** The lemmas of a word, at least one, none twice, each in one of its spellings. */
  List<String> lemmas(String word) {
    return read(withoutAccents(word)).stream()
        .flatMap(lemma -> SPELLINGS.of(lemma, this::isLemma).stream())
        .distinct()
        .toList();
  }

  /**
   * An English word may keep the accents of the language that it is from or not, {@code café,
   * cafe}; where the dictionary has no such word, {@code Mahilioŭ}, a letter with a mark is another
   * letter.
   */
  private String withoutAccents(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    char[] plain = new char[MOST_FOR_A_LETTER * word.length()];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, plain, 0, word.length());
    String folded = new String(plain, 0, length);
    return folded.equals(word) || !knows(folded) ? word : folded;
  }

  private List<String> read(String word) {
    int hyphen = word.indexOf('-');
    if (hasPrefix(word, hyphen)) {
      return joined(word.substring(0, hyphen), word.substring(hyphen + 1));
    }
    List<Reading> readings = readings(word);
    if (!readings.isEmpty()) {
      return lemmas(readings);
    }
    if (hyphen > 0) {
      return joined(word.substring(0, hyphen), word.substring(hyphen + 1));
    }
    return word.indexOf('’') < 0 ? ofUnknown(word) : read(word.replace('’', '\''));
  }

  /**
   * Whether a hyphen joins its parts to one word: behind a prefix, {@code re-elected}, and where
   * the dictionary has it, {@code mother-in-law}; {@code London-based} is two.
   */
  boolean isOneWord(String word) {
    return hasPrefix(word, word.indexOf('-')) || knows(word);
  }

  /** Whether the dictionary has the word, or one of which it is a regular form. */
  boolean knows(String word) {
    return !readings(word).isEmpty() || base(word).isPresent();
  }

  /** Whether such a word is also its parts: {@code well-known}, but not {@code re-elected}. */
  static boolean hasParts(String word) {
    return !hasPrefix(word, word.indexOf('-'));
  }

  private static boolean hasPrefix(String word, int hyphen) {
    return hyphen > 0 && PREFIXES.contains(word.substring(0, hyphen));
  }

  /** The readings of a word, or of the name that it is in small letters: {@code austrians}. */
  private List<Reading> readings(String word) {
    List<Reading> readings = dictionary.readings(word);
    if (readings.isEmpty() && !word.isEmpty()) {
      readings = dictionary.readings(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return MISREADINGS.without(word, readings);
  }

  private List<String> joined(String prefix, String rest) {
    if (rest.indexOf('-') < 0 && !readings(prefix + rest).isEmpty()) {
      return read(prefix + rest);
    }
    return behind(prefix, rest);
  }

  private List<String> ofUnknown(String word) {
    Optional<String> base = base(word);
    if (base.isPresent()) {
      return List.of(base.get());
    }
    for (int cut = SHORTEST_BEFORE; cut + SHORTEST_END <= word.length(); cut++) {
      if (dictionary.contains(word.substring(cut))) {
        return behind(word.substring(0, cut), word.substring(cut));
      }
    }
    return mayBePlural(word) ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
  }

  /** The lemma before a regular ending: {@code breeded, commiting, hireing, potatos}. */
  private Optional<String> base(String word) {
    for (String ending : REGULAR_ENDINGS) {
      int length = word.length() - ending.length();
      if (word.endsWith(ending) && length >= SHORTEST_BASE) {
        Optional<String> base =
            bases(word.substring(0, length), ending).stream()
                .filter(b -> isLemma(b) && (!DEGREES.contains(ending) || isAdjective(b)))
                .findFirst();
        if (base.isPresent()) {
          return base;
        }
      }
    }
    return Optional.empty();
  }

  /** A plural adds its letters to the lemma as it stands: {@code closs} is none of close. */
  private static List<String> bases(String stem, String ending) {
    if (PLURAL_ENDINGS.contains(ending)) {
      return stem.endsWith("s") && ending.equals("s") ? List.of() : List.of(stem);
    }
    List<String> bases = new ArrayList<>(List.of(stem, stem + "e"));
    int last = stem.length() - 1;
    if (stem.charAt(last) == stem.charAt(last - 1)) {
      bases.add(stem.substring(0, last));
    }
    return bases;
  }

  private boolean isAdjective(String word) {
    return dictionary.readings(word).stream().anyMatch(reading -> reading.tag().equals("JJ"));
  }

  private boolean isLemma(String word) {
    return dictionary.readings(word).stream().anyMatch(reading -> reading.lemma().equals(word));
  }

  private List<String> behind(String before, String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String lemma : read(word)) {
      lemmas.add(before + lemma);
    }
    return List.copyOf(lemmas);
  }

  private static boolean mayBePlural(String word) {
    return word.length() >= SHORTEST_PLURAL
        && word.endsWith("s")
        && "su".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static List<String> lemmas(List<Reading> readings) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : readings) {
      lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(lemmas);
  }
}
