// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/**
 * The paragraphs of a text that are in another language than the text: quotations, a summary, a
 * parallel translation. A paragraph needs some words, and letters or common words that speak for
 * the other language; where these leave it open it belongs to the text, but for its {@link
 * Quotations}.
 */
final class ForeignPassages {
  private static final int LEAST_LETTERS = 25;
  private static final int LEAST_WORDS = 6;
  private static final double LEAST_SMALL = 0.6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]+");

  /** A text in one of these may hold a Cyrillic paragraph that is its own, whatever n-grams say. */
  private static final Set<Language> CYRILLIC =
      Set.of(Language.BELARUSIAN, Language.RUSSIAN, new Language("uk"));

  /**
   * N-grams are not asked about a shorter paragraph in Latin letters that has no common word of any
   * language: in Wikipedia's articles all such that they gave to another language, a hundred, were
   * addresses, formulas, code, or names of species and songs.
   */
  private static final int LEAST_MEASURED = 120;

  private static final LanguageDetector DETECTOR = LanguageDetector.ofParts();

  private ForeignPassages() {}

  static List<LanguagePassage> of(String text, Language own) {
    List<LanguagePassage> passages = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Optional<Language> language = foreign(text.substring(start, end), own);
      if (language.isPresent() && !Quotations.areAllThatIsForeign(text, start, end, own)) {
        append(passages, new LanguagePassage(start, end, language.get()), text);
      } else {
        passages.addAll(Quotations.of(text, start, end, own));
      }
      start = end + 1;
    }
    return passages;
  }

  private static Optional<Language> foreign(String paragraph, Language own) {
    if (paragraph.length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    LetterEvidence letters = LetterEvidence.of(paragraph);
    if (letters.count() < LEAST_LETTERS || letters.isOfOtherScript() || isOwn(letters, own)) {
      return Optional.empty();
    }
    Language found = language(paragraph, letters, own);
    boolean other = !found.equals(own) && !found.equals(Language.UNDETERMINED);
    return other ? Optional.of(found) : Optional.empty();
  }

  /**
   * By letters and common words; n-grams are asked only about sentences in Latin letters, because
   * they make lists of names into Lithuanian, and take most of the time.
   */
  private static Language language(String paragraph, LetterEvidence letters, Language own) {
    if (letters.isCyrillic()) {
      LanguageDetector.Detection settled = LanguageDetector.byLetters(letters);
      if (settled.certain()) {
        return settled.language();
      }
      return CYRILLIC.contains(own) ? Language.UNDETERMINED : DETECTOR.detect(paragraph).language();
    }
    if (letters.isLacinka()) {
      return Language.BELARUSIAN;
    }
    if (letters.isEnglish()) {
      return Language.ENGLISH;
    }
    if (!isSentence(paragraph)) {
      return Language.UNDETERMINED;
    }
    return paragraph.length() < LEAST_MEASURED
        ? LanguageDetector.byCommonWords(paragraph)
        : DETECTOR.detect(paragraph).language();
  }

  /** Most words begin small: it is no list of names, titles or signs. */
  private static boolean isSentence(String paragraph) {
    int words = 0;
    int small = 0;
    Matcher word = WORD.matcher(paragraph);
    while (word.find()) {
      words++;
      small += Character.isLowerCase(paragraph.codePointAt(word.start())) ? 1 : 0;
    }
    return words >= LEAST_WORDS && small >= words * LEAST_SMALL;
  }

  /** Whether a paragraph is so plainly in the text's own language that nothing needs measuring. */
  private static boolean isOwn(LetterEvidence letters, Language own) {
    if (letters.isCyrillic()) {
      return own.equals(Language.UNDETERMINED);
    }
    return letters.words() < LEAST_WORDS || (own.equals(Language.ENGLISH) && letters.isEnglish());
  }

  /** Adds a passage, joined with the one before where only the end of a line is between them. */
  private static void append(List<LanguagePassage> passages, LanguagePassage next, String text) {
    if (!passages.isEmpty()
        && passages.getLast().language().equals(next.language())
        && text.substring(passages.getLast().end(), next.start()).isBlank()) {
      LanguagePassage before = passages.removeLast();
      passages.add(new LanguagePassage(before.start(), next.end(), next.language()));
    } else {
      passages.add(next);
    }
  }
}
