// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.analysis.translit.LatinSpelling;
import org.skaryna.analysis.translit.RomanizationScheme;

/**
 * A Latin word tried against the Cyrillic words that it may write.
 *
 * @param plain the Latin word, folded and without marks that are often left out
 * @param given whether it is a known given name
 * @param listed whether the table of given names has it in Latin letters: Maria, Adomas
 * @param by the systems that write it for one of the Cyrillic words, of the system's own language
 */
record LatinTrial(String plain, boolean given, boolean listed, Set<RomanizationScheme> by) {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]|[ʹʺʼ]");

  /** A word in Latin letters and one in Cyrillic for which it stands, nominatives, folded. */
  record Pair(String latin, String cyrillic) {}

  /**
   * Tries a pair by all systems.
   *
   * @param languages that the Cyrillic word may be in
   */
  static LatinTrial of(Pair pair, List<String> languages) {
    var words = new HashMap<String, List<String>>();
    boolean listed = false;
    for (GivenName name : GivenNames.full(Sounds.of(pair.cyrillic()))) {
      for (GivenName.Form form : name.forms()) {
        listed |= form.letters().equals(pair.latin());
        if (!form.familiar() && Script.of(form.letters()) == Script.CYRILLIC) {
          words.put(form.letters(), FormLanguage.of(form.letters()));
        }
      }
    }
    boolean given = !words.isEmpty();
    String word = pair.cyrillic();
    words.put(word, given ? FormLanguage.of(word) : languages);
    if (word.endsWith("в") && languages.contains("be")) {
      words.put(word.substring(0, word.length() - 1) + "ў", List.of("be"));
    }
    String plain = plain(pair.latin());
    return new LatinTrial(plain, given, listed, writing(plain, words));
  }

  private static Set<RomanizationScheme> writing(String plain, Map<String, List<String>> words) {
    Set<RomanizationScheme> by = EnumSet.noneOf(RomanizationScheme.class);
    words.forEach((word, languages) -> {
      for (RomanizationScheme scheme : RomanizedForms.of(word).writing(plain)) {
        if (languages.contains(scheme.language())) {
          by.add(scheme);
        }
      }
    });
    return by;
  }

  /** Folded, without signs for softness and dividers; x is ks: Alexievich, Aleksievich. */
  static String plain(String latin) {
    return SIGNS.matcher(Folding.fold(latin)).replaceAll("").replace("x", "ks");
  }

  /** A given name that the table has and no system makes, as Adomas, fits any system. */
  boolean isOpen() {
    return listed && by.isEmpty();
  }

  /** Whether a system may have written it for another Cyrillic word than was found. */
  boolean mayBeBy(RomanizationScheme scheme) {
    if (given && !listed) {
      return by.contains(scheme);
    }
    LatinSpelling spelling = LatinSpelling.of(plain);
    return !spelling.readings(scheme).isEmpty() || (listed && spelling.schemes().isEmpty());
  }
}
