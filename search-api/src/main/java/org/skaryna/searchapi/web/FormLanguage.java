// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings.Spelling;

/**
 * The language of a spelling, as far as its letters and the articles that hold it tell: an English
 * article may quote a Belarusian form.
 */
final class FormLanguage {
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

  private FormLanguage() {}

  /** The script of the first letter, {@code COMMON} where there is none. */
  static UnicodeScript script(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  /** The language of a Cyrillic spelling: its letters', else the articles', else undetermined. */
  static Language ofCyrillic(Spelling spelling) {
    Language told = told(spelling.form());
    Language articles =
        CYRILLIC.contains(spelling.language()) ? spelling.language() : Language.UNDETERMINED;
    return told.equals(Language.UNDETERMINED) ? articles : told;
  }

  /**
   * What the alphabets leave open is undetermined: Ціханоўская is Belarusian, Тихановская Russian,
   * Тихановські (и beside і) and Єльська Ukrainian, Караткевіч Belarusian, Новак any.
   */
  private static Language told(String form) {
    String letters = Normalizer.normalize(form, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    boolean i = hasAny(letters, "і");
    boolean russian = hasAny(letters, "ищъ");
    if (hasAny(letters, "ў")) {
      return Language.BELARUSIAN;
    }
    if (hasAny(letters, "їєґ") || (i && russian)) {
      return UKRAINIAN;
    }
    return i ? Language.BELARUSIAN : russian ? Language.RUSSIAN : Language.UNDETERMINED;
  }

  private static boolean hasAny(String letters, String wanted) {
    return letters.chars().anyMatch(letter -> wanted.indexOf(letter) >= 0);
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
