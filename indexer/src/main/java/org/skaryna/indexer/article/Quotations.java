// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/**
 * What one paragraph says in another language: what stands between quotation marks, or a sentence,
 * where its letters leave no doubt. Of {@code Он ответил: «Мы вернёмся домой весной»} in a
 * Belarusian article the quotation is Russian, because it has и and neither і nor ў. Titles and
 * single words stay with the paragraph, so that a phrase may run over them.
 */
final class Quotations {
  private static final int LEAST_LETTERS = 15;
  private static final int LEAST_WORDS = 3;

  /** One letter that tells is enough in a part of this length, for by chance it is a slip. */
  private static final int LONG = 25;

  /** And more in a longer one: in running text every tenth or so tells. */
  private static final int RAREST_TELLING = 40;

  private static final Pattern QUOTED =
      Pattern.compile("«([^«»]+)»|“([^“”„]+)”|„([^“”„]+)[“”]|\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’ʼ-]{2,}|\\p{L}");

  /** Letters that only one of the three languages has, and those that it lacks. */
  private record Alphabet(String own, String lacking) {}

  private static final Map<Language, Alphabet> ALPHABETS =
      Map.of(
          Language.BELARUSIAN,
          new Alphabet("іў", "ищъїєґ"),
          Language.RUSSIAN,
          new Alphabet("ищъ", "іўїєґ"),
          new Language("uk"),
          new Alphabet("їєґі", "ыэёўъ"));

  private Quotations() {}

  /** Those of the paragraph from {@code start} to {@code end}, whose language is {@code own}. */
  static List<LanguagePassage> of(String text, int start, int end, Language own) {
    String paragraph = text.substring(start, end);
    Alphabet alphabet = ALPHABETS.get(own);
    if (alphabet == null || count(paragraph, alphabet.lacking()) == 0) {
      return List.of();
    }
    List<LanguagePassage> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(paragraph);
    while (quoted.find()) {
      add(found, text, start + quoted.start() + 1, start + quoted.end() - 1, own);
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(paragraph);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      if (!QUOTED.matcher(paragraph.substring(from, to)).find()) {
        add(found, text, start + from, start + to, own);
      }
      from = to;
    }
    found.sort(Comparator.comparingInt(LanguagePassage::start));
    return found;
  }

  /** Whether a paragraph has some, and what stands beside them is in its text's language. */
  static boolean areAllThatIsForeign(String text, int start, int end, Language own) {
    List<LanguagePassage> found = of(text, start, end, own);
    if (found.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder();
    int from = start;
    for (LanguagePassage one : found) {
      rest.append(text, from, one.start());
      from = one.end();
    }
    rest.append(text, from, end);
    return language(rest.toString()).filter(own::equals).isPresent();
  }

  private static void add(
      List<LanguagePassage> found, String text, int start, int end, Language own) {
    boolean known = found.stream().anyMatch(one -> start < one.end() && one.start() < end);
    Optional<Language> language = known ? Optional.empty() : language(text.substring(start, end));
    language
        .filter(other -> !other.equals(own))
        .ifPresent(other -> found.add(new LanguagePassage(start, end, other)));
  }

  private static Optional<Language> language(String part) {
    LetterEvidence letters = LetterEvidence.of(part);
    if (letters.count() < LEAST_LETTERS
        || !letters.isCyrillic()
        || WORD.matcher(part).results().limit(LEAST_WORDS).count() < LEAST_WORDS) {
      return Optional.empty();
    }
    LanguageDetector.Detection settled = LanguageDetector.byLetters(letters);
    Alphabet alphabet = ALPHABETS.get(settled.language());
    int least = letters.count() < LONG ? 2 : Math.ceilDiv(letters.count(), RAREST_TELLING);
    boolean sure =
        settled.certain()
            && alphabet != null
            && count(part, alphabet.lacking()) == 0
            && count(part, alphabet.own()) >= least;
    return sure ? Optional.of(settled.language()) : Optional.empty();
  }

  /** Counted by hand, for every paragraph is looked at. */
  private static int count(String text, String letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += letters.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 ? 1 : 0;
    }
    return count;
  }
}
