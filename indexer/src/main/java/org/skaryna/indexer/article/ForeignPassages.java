// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/**
 * The paragraphs of a text that are in another language than the text: quotations, a summary, a
 * parallel translation. A paragraph needs some words, and letters or common words that speak for
 * the other language; where these leave it open it belongs to the text.
 */
final class ForeignPassages {
  private static final int LEAST_LETTERS = 25;
  private static final int LEAST_WORDS = 6;

  /** English below this share of its commonest words is doubtful enough to be measured. */
  private static final double LEAST_ENGLISH = 0.12;

  /** A text in one of these may hold a Cyrillic paragraph that is its own, whatever n-grams say. */
  private static final Set<Language> CYRILLIC =
      Set.of(Language.BELARUSIAN, Language.RUSSIAN, new Language("uk"));

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  private ForeignPassages() {}

  static List<LanguagePassage> of(String text, Language own) {
    List<LanguagePassage> passages = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Optional<Language> language = foreign(text.substring(start, end), own);
      if (language.isPresent()) {
        append(passages, new LanguagePassage(start, end, language.get()), text);
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
    LanguageDetector.Detection found = DETECTOR.detect(paragraph);
    boolean other =
        !found.language().equals(own) && !found.language().equals(Language.UNDETERMINED);
    boolean told = found.certain() || !letters.isCyrillic() || !CYRILLIC.contains(own);
    return other && told ? Optional.of(found.language()) : Optional.empty();
  }

  /** Whether a paragraph is so plainly in the text's own language that nothing needs measuring. */
  private static boolean isOwn(LetterEvidence letters, Language own) {
    if (letters.isCyrillic()) {
      return own.equals(Language.UNDETERMINED);
    }
    return letters.words() < LEAST_WORDS
        || (own.equals(Language.ENGLISH) && letters.english() >= LEAST_ENGLISH);
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
