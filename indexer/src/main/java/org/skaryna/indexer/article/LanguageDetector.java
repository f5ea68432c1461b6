// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import org.skaryna.engine.schema.Language;

/**
 * Tells Belarusian, Russian, Ukrainian, English, Polish, Lithuanian and German texts apart. Letters
 * decide first, as they tell the Cyrillic three apart even in one word ({@code ў} is Belarusian,
 * {@code ї} Ukrainian, {@code і} with {@code ы} Belarusian, {@code и} without {@code і} Russian)
 * and Belarusian in Latin letters ({@code ŭ}) from Polish, and common words tell English; only what
 * they leave open is measured by n-grams (lingua). Safe for any number of threads; the models are
 * loaded when first needed.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 4_000;
  private static final int LEAST_WORDS = 6;
  private static final Language UKRAINIAN = new Language("uk");

  /** What was found, and whether letters alone settled it: then it counts more than a claim. */
  public record Detection(Language language, boolean certain) {}

  /** One set of models is enough for a process: they hold up to 100 MB. */
  private static final class Models {
    private static final com.github.pemistahl.lingua.api.LanguageDetector ALL =
        LanguageDetectorBuilder.fromLanguages(
                com.github.pemistahl.lingua.api.Language.BELARUSIAN,
                com.github.pemistahl.lingua.api.Language.RUSSIAN,
                com.github.pemistahl.lingua.api.Language.UKRAINIAN,
                com.github.pemistahl.lingua.api.Language.ENGLISH,
                com.github.pemistahl.lingua.api.Language.POLISH,
                com.github.pemistahl.lingua.api.Language.LITHUANIAN,
                com.github.pemistahl.lingua.api.Language.GERMAN)
            .build();
  }

  /** The language of most of a text; undetermined where it has no letters of these languages. */
  public Detection detect(String text) {
    LetterEvidence letters = LetterEvidence.of(sample(text));
    if (letters.isOfOtherScript()) {
      return new Detection(Language.UNDETERMINED, letters.count() > 0);
    }
    return letters.isCyrillic() ? cyrillic(letters, text) : latin(letters, text);
  }

  /**
   * The language of a Cyrillic text where letters alone settle it; certain but undetermined for a
   * language not known here, not certain where n-grams would have to be asked.
   */
  static Detection byLetters(LetterEvidence letters) {
    if (letters.isOfOtherCyrillic()) {
      return new Detection(Language.UNDETERMINED, true);
    }
    double be = letters.belarusian();
    double uk = letters.ukrainian();
    double ru = letters.russian();
    double most = Math.max(be, Math.max(uk, ru));
    if (most > 0 && be == most && be > 2 * uk && be > 2 * ru) {
      return new Detection(Language.BELARUSIAN, true);
    }
    if (most > 0 && uk == most && uk > 2 * be && uk > 2 * ru) {
      return new Detection(UKRAINIAN, true);
    }
    if (most > 0 && ru == most && ru > 2 * be && ru > 2 * uk) {
      return new Detection(Language.RUSSIAN, true);
    }
    return new Detection(Language.UNDETERMINED, false);
  }

  private static Detection cyrillic(LetterEvidence letters, String text) {
    Detection settled = byLetters(letters);
    return settled.certain() ? settled : measured(text);
  }

  private static Detection latin(LetterEvidence letters, String text) {
    if (letters.isLacinka()) {
      return new Detection(Language.BELARUSIAN, true);
    }
    // N-grams take English texts full of German or Polish names for German or Polish.
    return letters.words() >= LEAST_WORDS && letters.isEnglish()
        ? new Detection(Language.ENGLISH, false)
        : measured(text);
  }

  private static Detection measured(String text) {
    var language = Models.ALL.detectLanguageOf(sample(text));
    String code = language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    return new Detection(Language.ofTag(known(code) ? code : "und"), false);
  }

  private static boolean known(String code) {
    return List.of("be", "ru", "uk", "en", "pl", "lt", "de").contains(code);
  }

  /** From the middle of a long text: its start is often a heading in another language. */
  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int from = Math.min(SAMPLE / 2, (text.length() - SAMPLE) / 2);
    return text.substring(from, from + SAMPLE);
  }
}
