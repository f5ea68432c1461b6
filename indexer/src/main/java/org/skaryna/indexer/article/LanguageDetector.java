// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.engine.schema.Language;

/**
 * Tells Belarusian, Russian, Ukrainian, English, Polish, Lithuanian and German texts apart. Letters
 * decide first, as they tell the Cyrillic three apart even in one word ({@code ў} is Belarusian,
 * {@code ї} Ukrainian, {@code і} with {@code ы} Belarusian, {@code и} without {@code і} Russian)
 * and Belarusian in Latin letters ({@code ŭ}) from Polish, and common words tell English and the
 * others in Latin letters, with those that have no analyzer ({@link LatinLanguages}); only what
 * they leave open is measured by n-grams ({@link NgramLanguages}). A text of several languages is
 * in that of most of its letters. Safe for any number of threads; the models are loaded when first
 * needed.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 4_000;
  private static final int LEAST_WORDS = 6;
  private static final int MOST_PARAGRAPHS = 2_000;
  private static final List<String> CYRILLIC = List.of("be", "ru", "uk");
  private static final List<String> LATIN = List.of("en", "pl", "lt", "de");
  private static final Language UKRAINIAN = new Language("uk");

  /** What was found, and whether letters alone settled it: then it counts more than a claim. */
  public record Detection(Language language, boolean certain) {}

  private final boolean parts;

  /** Detects the language of whole texts, however short. */
  public LanguageDetector() {
    this(false);
  }

  private LanguageDetector(boolean parts) {
    this.parts = parts;
  }

  /** Detects the language of parts of texts, of which the short ones tell little. */
  static LanguageDetector ofParts() {
    return new LanguageDetector(true);
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

  /** What letters leave open may be mixed: then the language with most letters is asked for. */
  private Detection cyrillic(LetterEvidence letters, String text) {
    Detection settled = byLetters(letters);
    if (settled.certain()) {
      return settled;
    }
    return ofMostLetters(text)
        .map(language -> new Detection(language, false))
        .orElseGet(() -> measured(text, CYRILLIC));
  }

  /** By paragraph: {@code Судзілі яе ў Мінску} and one Russian quotation are Belarusian. */
  private static Optional<Language> ofMostLetters(String text) {
    Map<Language, Integer> sums = new HashMap<>();
    text.lines()
        .limit(MOST_PARAGRAPHS)
        .forEach(paragraph -> {
          LetterEvidence letters = LetterEvidence.of(paragraph);
          Detection found = byLetters(letters);
          if (letters.isCyrillic() && found.certain()) {
            sums.merge(found.language(), letters.count(), Integer::sum);
          }
        });
    sums.remove(Language.UNDETERMINED);
    return sums.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Detection latin(LetterEvidence letters, String text) {
    if (letters.isLacinka()) {
      return new Detection(Language.BELARUSIAN, true);
    }
    // N-grams take English texts full of German or Polish names for German or Polish.
    if (letters.words() >= LEAST_WORDS && letters.isEnglish()) {
      return new Detection(Language.ENGLISH, false);
    }
    LatinLanguages.Evidence evidence = LatinLanguages.weigh(sample(text));
    Optional<String> settled = evidence.settled();
    if (settled.isPresent()) {
      return new Detection(known(settled.get()), false);
    }
    Detection guessed = measured(text, LATIN);
    return evidence.denies(guessed.language().code())
        ? new Detection(Language.UNDETERMINED, false)
        : guessed;
  }

  /** The language of a text in Latin letters, as far as its common words tell it. */
  static Language byCommonWords(String text) {
    return LatinLanguages.weigh(sample(text))
        .settled()
        .map(LanguageDetector::known)
        .orElse(Language.UNDETERMINED);
  }

  private Detection measured(String text, List<String> languages) {
    String sample = sample(text);
    // Of the many short parts of texts, which tell little, all sequences would be too much work.
    NgramLanguages ngrams =
        parts || sample.length() >= NgramLanguages.LONG
            ? NgramLanguages.BY_TRIGRAMS
            : NgramLanguages.BY_ALL;
    Language likely =
        ngrams.mostLikely(sample, languages).map(Language::ofTag).orElse(Language.UNDETERMINED);
    return new Detection(likely, false);
  }

  /** Undetermined for a language that is recognised only so as not to be taken for these. */
  private static Language known(String code) {
    return LatinLanguages.OURS.contains(code) ? Language.ofTag(code) : Language.UNDETERMINED;
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
