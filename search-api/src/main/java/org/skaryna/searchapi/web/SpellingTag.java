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
    return ofCyrillic(spelling.form(), spelling.language());
  }

  private static Language ofCyrillic(String form, Language articles) {
    return new Language(FormLanguage.of(form, articles.code()));
  }

  /** BCP 47: a spelling's tag, with its script where the language is usually written otherwise. */
  static String tag(Spelling spelling) {
    return tag(spelling.form(), spelling.language());
  }

  /** The tag of a form that stands in an article of this language. */
  static String tag(String form, Language article) {
    return switch (script(form)) {
      case CYRILLIC -> ResultItem.lang(ofCyrillic(form, article));
      case LATIN ->
          CYRILLIC.contains(article) ? article.code() + "-Latn" : ResultItem.lang(article);
      default -> "";
    };
  }
}
