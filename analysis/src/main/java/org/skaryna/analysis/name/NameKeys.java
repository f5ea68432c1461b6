// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/** The index keys of words and initials. */
final class NameKeys {
  /** Above what any name has; the comparison looks at all, so that the index must not lack one. */
  private static final int MOST = 32;

  /** Begins the keys of what is surely a patronymic. */
  static final char PATRONYMIC = '~';

  private NameKeys() {}

  /** The keys of a word as written: those of all base forms that it may stand for. */
  static List<String> of(String surface) {
    return of(surface, BaseForms.of(surface));
  }

  /** The same of a word whose base forms are known. */
  static List<String> of(String surface, List<BaseForm> forms) {
    Set<String> keys = new LinkedHashSet<>();
    for (BaseForm form : forms) {
      if (keys.size() < MOST) {
        SoundKeys.indexed(form.sounds(), keys);
      }
    }
    return keys.isEmpty() ? List.of(literal(surface)) : List.copyOf(keys);
  }

  /** The key of a word in letters that no table reads (Greek, Georgian): itself. */
  static String literal(String surface) {
    return "=" + Folding.fold(surface).replace('|', '=');
  }

  /** The key of an initial; one that stands second (К. У.) has a key of its own. */
  static String initial(String written, boolean chained) {
    return (chained ? ".." : ".") + InitialSound.of(Sounds.of(Folding.fold(written)));
  }

  /** The keys of a word that is surely a patronymic: those of the word, marked. */
  static List<String> patronymic(Collection<String> keys) {
    return keys.stream().map(key -> PATRONYMIC + key).toList();
  }
}
