// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.skaryna.analysis.name.FormLanguage;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings.Spelling;

/**
 * The script and language tag of a spelling: an English article may quote a Belarusian form, and a
 * Belarusian one write in Latin letters.
 */
final class SpellingTag {
  private static final Language UKRAINIAN = new Language("uk");

  /** Languages that are written in Cyrillic, of those that name the archive's people. */
  private static final Set<Language> CYRILLIC =
      Set.of(
          Language.BELARUSIAN,
          Language.RUSSIAN,
          UKRAINIAN,
          new Language("bg"),
          new Language("mk"),
          new Language("sr"),
          new Language("kk"),
          new Language("ky"),
          new Language("mn"),
          new Language("tg"));

  private SpellingTag() {}

  /** The script of the first letter, {@code COMMON} where there is none. */
  static UnicodeScript script(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  /**
   * The language of a Cyrillic spelling, undetermined where neither letters nor articles tell it.
   */
  static Language ofCyrillic(Spelling spelling) {
    return new Language(FormLanguage.of(spelling.form(), spelling.language().code()));
  }

  /** BCP 47: a spelling's tag, with its script where the language is usually written otherwise. */
  static String tag(Spelling spelling) {
    return switch (script(spelling.form())) {
      case CYRILLIC -> ResultItem.lang(ofCyrillic(spelling));
      case LATIN ->
          CYRILLIC.contains(spelling.language())
              ? spelling.language().code() + "-Latn"
              : ResultItem.lang(spelling.language());
      default -> "";
    };
  }
}
