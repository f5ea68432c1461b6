// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.regex.Pattern;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/**
 * The Belarusian Latin script, word by word: which words can be written in it, which surely are,
 * and what they are in Cyrillic. Words are in small letters.
 *
 * <p>Besides the spelling of taraškievica it reads that of the beginning of the 20th century,
 * {@code wiosna, czas, szlach, żyćcio}, and, by its {@code ĺ}, the national romanization of 2007,
 * {@code Miadzieĺ}.
 */
public final class Lacinka {
  private static final String MARKS = "łŭčšžśźćńĺż";
  private static final Pattern LACINKA =
      Pattern.compile("[abcćčdefghijklłmnńoprsśštuŭvwyzźżž" + Apostrophe.PRINTED + "-]+");
  private static final Pattern NATIONAL =
      Pattern.compile("[abcćčdefghijklĺmnńoprsśštuŭvyzźž" + Apostrophe.PRINTED + "-]+");
  private static final Romanizer TARASKIEVICA = Romanizer.of(RomanizationScheme.LACINKA);
  private static final Romanizer OFFICIAL = Romanizer.of(RomanizationScheme.NATIONAL_2007);

  private Lacinka() {}

  /**
   * Whether a letter is one that English, German and Russian in Latin letters lack: {@code śnieh},
   * but not {@code kino}.
   */
  public static boolean hasMark(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (MARKS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every letter is one of the script: {@code kino}, but not {@code taxi} or {@code être}.
   */
  public static boolean isPossible(CharSequence word) {
    return LACINKA.matcher(word).matches() || NATIONAL.matcher(word).matches();
  }

  /** A word in Cyrillic, {@code śnieham -> сьнегам}; the word itself where it is not possible. */
  public static String read(String word) {
    String cyrillic = "";
    if (LACINKA.matcher(word).matches()) {
      cyrillic = TARASKIEVICA.read(modern(word));
    } else if (NATIONAL.matcher(word).matches()) {
      cyrillic = OFFICIAL.read(word);
    }
    return cyrillic.isEmpty() ? word : cyrillic;
  }

  /** The letters of the first newspapers, after the Polish manner, as they are written now. */
  private static String modern(String word) {
    return word.replace("sz", "š").replace("cz", "č").replace('ż', 'ž').replace('w', 'v');
  }
}
