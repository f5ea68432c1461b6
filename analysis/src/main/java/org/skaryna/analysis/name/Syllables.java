// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Names of three words of one syllable each, as Koreans and Chinese have them. In running text only
 * the last declines, or the first and the last (Кима Чен Ира), and none can be left out.
 */
final class Syllables {
  private Syllables() {}

  /** Whether a name is one of three such words, the outer ones in any case. */
  static boolean are(List<NamePart> parts) {
    return parts.size() == 3
        && parts.stream().noneMatch(part -> part.tag() == NamePartTag.INITIAL)
        && mayBeOne(BaseForms.of(parts.get(0).written()))
        && isOne(BaseForms.of(parts.get(1).written()))
        && mayBeOne(BaseForms.of(parts.get(2).written()));
  }

  /** Whether a word has one syllable as it is written: Чен. */
  static boolean isOne(List<BaseForm> forms) {
    return !forms.isEmpty() && Sounds.isOneSyllable(forms.getFirst().sounds());
  }

  /** Whether it has one in its nominative: Ира of Ир, but not Анна, which is a name. */
  static boolean mayBeOne(List<BaseForm> forms) {
    for (BaseForm form : forms) {
      if (Sounds.isOneSyllable(form.sounds())) {
        return isOne(forms) || GivenNames.full(forms.getFirst().sounds()).isEmpty();
      }
    }
    return false;
  }
}
