// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings the forms of a Belarusian word together: each becomes one or a few stems, and forms of one
 * word share a stem.
 *
 * <p>A noun or an adjective is cut down to its stem, {@code кнігамі -> кніг}; a verb becomes
 * something like its infinitive, {@code чытаю -> чытат} (for {@code чытаць}), so that {@code
 * дапамога} and {@code дапамагаць} stay apart. A form that belongs to either has both. Reflexive
 * verbs are words of their own, as in dictionaries: {@code займаецца -> займатся}.
 *
 * <p>The rules are those of school grammar (Беларуская граматыка, vol. 1, 1985), kept as tables:
 * {@link EndingTable} for what is regular, {@link IrregularWords} for what is not. A stem is a key
 * to compare by, not a word to show.
 */
final class BelarusianStemmer {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_REFLEXIVE = 5;
  private static final Pattern WORD = Pattern.compile("[а-яёіўʼ]+");
  private static final Pattern REFLEXIVE =
      Pattern.compile("(.{2,}(?:[бвгджзйкмстўш]|л[аоі]|це|[чжш]ы|[ую]|дз))ся");
  private static final EndingTable ENDINGS = EndingTable.load();
  private static final IrregularWords IRREGULAR = IrregularWords.load();

  private BelarusianStemmer() {}

  /**
   * The stems of a normalized word, at least one, the most likely reading of a noun first. A word
   * of fewer than three letters, one that is not declined, or one with letters that are not
   * Belarusian is its own stem.
   */
  static List<String> stems(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0) {
      String before = word.substring(0, hyphen + 1);
      return stems(word.substring(hyphen + 1)).stream().map(stem -> before + stem).toList();
    }
    List<String> irregular = IRREGULAR.lemmas(word);
    if (irregular.isEmpty()) {
      return regular(word);
    }
    return IRREGULAR.isShared(word)
        ? Stream.concat(irregular.stream(), regular(word).stream()).distinct().toList()
        : irregular;
  }

  private static List<String> regular(String word) {
    if (word.length() < SHORTEST || !WORD.matcher(word).matches() || isNotDeclined(word)) {
      return List.of(word);
    }
    String active = active(word);
    return active.equals(word) ? ofActive(word) : ofReflexive(active);
  }

  /** Loanwords such as {@code трыё, радыё, адажыё}; {@code чыё} is shorter. */
  private static boolean isNotDeclined(String word) {
    return word.length() > SHORTEST && (word.endsWith("ыё") || word.endsWith("іё"));
  }

  private static List<String> ofActive(String word) {
    EndingTable.Cut cut = ENDINGS.cut(word);
    List<String> prefixed = IRREGULAR.prefixedLemmas(word);
    Stream<String> verbal = prefixed.isEmpty() ? folded(cut.verbal()) : prefixed.stream();
    return Stream.concat(folded(cut.nominal()), verbal).distinct().toList();
  }

  private static List<String> ofReflexive(String active) {
    EndingTable.Cut cut = ENDINGS.cut(active);
    Stream<String> regular = folded(cut.verbal().isEmpty() ? cut.nominal() : cut.verbal());
    List<String> irregular = IRREGULAR.lemmas(active);
    List<String> prefixed = irregular.isEmpty() ? IRREGULAR.prefixedLemmas(active) : irregular;
    return (prefixed.isEmpty() ? regular : prefixed.stream())
        .map(stem -> stem + "ся")
        .distinct()
        .toList();
  }

  private static Stream<String> folded(List<Stem> stems) {
    return stems.stream().flatMap(stem -> stem.folded().stream());
  }

  /** The same form without the reflexive particle: {@code вучыўся -> вучыў, вучыцца -> вучыць}. */
  private static String active(String word) {
    if (word.endsWith("ся")) {
      var reflexive = REFLEXIVE.matcher(word);
      return reflexive.matches() ? reflexive.group(1) : word;
    }
    if (!word.endsWith("цца") || word.length() < SHORTEST_REFLEXIVE) {
      return word;
    }
    String rest = word.substring(0, word.length() - "цца".length());
    return "еэё".indexOf(rest.charAt(rest.length() - 1)) >= 0 ? rest : rest + "ць";
  }
}
