// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.regex.Pattern;

/**
 * Tells whether a hyphen joins its parts to one Belarusian word (Правілы беларускай арфаграфіі і
 * пунктуацыі, 2008, §§ 31 to 37), in Cyrillic or in Łacinka:
 *
 * <ul>
 *   <li>compound adjectives, whose first part ends in a linking vowel: {@code паўднёва-заходні,
 *       čyrvona-biely}
 *   <li>adverbs with па-: {@code па-беларуску}
 *   <li>pronouns and adverbs with a particle: {@code хто-небудзь, абы-што}
 * </ul>
 *
 * <p>{@code Мінск-Арэна} and {@code анлайн-фестываль} are two: one looks for either part.
 */
final class BelarusianCompounds {
  private static final Pattern ONE_WORD =
      Pattern.compile(
          """
          (?x) (?:па|абы|pa|aby) -.+
          | .+ - (?:небудзь|колечы|то|niebudź|kolečy|to)
          | .+ [аоея] - [^-]+ (?: [нквлмр][ыі] | (?:[аяо]г|[аяо]м)[ау] | [ыі]мі? | [ыі]х | [аяо][йю]
              | [ая][яе] | ую | юю | [ыі]я )
          | .+ [aoe] - [^-]+ (?: [nkvłlmrj][yi] | [ao][hm][au] | [yi]mi? | [yi]ch | [ao]j | [ao]ju
              | aj[ae] | uju | [yi]ja )
          """);

  private static final Pattern PARTICLES =
      Pattern.compile("(?:па|абы|pa|aby)-.+|.+-(?:небудзь|колечы|то|niebudź|kolečy|to)");

  private BelarusianCompounds() {}

  /** Whether such a word is also its parts: an adjective, but not {@code па-беларуску}. */
  static boolean hasParts(String word) {
    return !PARTICLES.matcher(word).matches();
  }

  /** Whether a hyphenated word, in small letters, is one. */
  static boolean isOneWord(String word) {
    return ONE_WORD.matcher(word).matches();
  }
}
