// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.engine.schema.ArticleFields;

/**
 * The Cyrillic words of the texts that a word in Latin letters may be: {@code niezaleznasc ->
 * незалежнасць}. Where no text has the form typed, {@code krainami}, another form of the word.
 */
final class RomanizedWords {
  private static final List<String> CYRILLIC = List.of("be", "ru", "uk");
  private static final int MOST_FOUND = 300;
  private static final int LETTERS_FOR_EACH_DOUBT = 3;
  private static final int ENDING = 3;
  private static final int MORE_LETTERS = 5;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_BEGINNINGS = 6;

  private final IndexedWords words;

  RomanizedWords(IndexedWords words) {
    this.words = words;
  }

  /** The likeliest word of the texts of a group of languages. */
  Optional<IndexedForm> of(String typed, String group) throws IOException {
    if (!LatinWord.isOne(typed)) {
      return Optional.empty();
    }
    LatinWord latin = LatinWord.of(typed);
    LetterCase capitals = LetterCase.of(typed);
    double most = Math.ceil((double) latin.length() / LETTERS_FOR_EACH_DOUBT) - 1;
    Optional<IndexedForm> exact =
        found(written(group), latin, 0).entrySet().stream()
            .map(
                word -> new IndexedForm(word.getKey(), word.getValue(), latin.doubt(word.getKey())))
            .filter(form -> form.doubt() <= most)
            .max(Comparator.comparingDouble(IndexedForm::weight).thenComparing(IndexedForm::text));
    return (exact.isPresent() ? exact : otherForm(latin, group, most))
        .map(form -> form.spelled(capitals.apply(IndexedWords.printed(form.text()))));
  }

  private static List<String> written(String group) {
    return List.of(ArticleFields.writtenBody(group), ArticleFields.writtenTitle(group));
  }

  /** Stems too: those of a text in Łacinka are in Cyrillic. */
  private static List<String> writtenOrStems(String group) {
    List<String> fields = new ArrayList<>(written(group));
    CYRILLIC.stream()
        .filter(language -> ArticleFields.writtenAs(language).equals(group))
        .forEach(language -> fields.add(ArticleFields.body(language)));
    return fields;
  }

  private Map<String, Integer> found(List<String> fields, LatinWord sought, int more)
      throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String field : fields) {
      var terms = words.index().terms(new TermQuestion.Romanized(field, sought.text(), more));
      for (var term : terms.entrySet()) {
        if (found.size() < MOST_FOUND) {
          found.merge(term.getKey(), term.getValue(), Math::max);
        }
      }
    }
    return found;
  }

  private Optional<IndexedForm> otherForm(LatinWord latin, String group, double most)
      throws IOException {
    int cut = Math.max(SHORTEST_BEGINNING, latin.length() - ENDING);
    if (cut >= latin.length()) {
      return Optional.empty();
    }
    List<String> endings = latin.part(cut, latin.length()).readings();
    Optional<IndexedForm> best = Optional.empty();
    for (String beginning : beginnings(latin.part(0, cut), group)) {
      for (String ending : endings) {
        double doubt = latin.doubt(beginning + ending);
        Optional<IndexedForm> form =
            doubt > most ? Optional.empty() : words.formOf(group, beginning + ending, doubt);
        if (form.isPresent() && form.get().weight() > best.map(IndexedForm::weight).orElse(0.0)) {
          best = form;
        }
      }
    }
    return best;
  }

  /** How words of the texts begin that begin like a Latin word, those without a doubt. */
  private List<String> beginnings(LatinWord latin, String group) throws IOException {
    List<String> beginnings = new ArrayList<>();
    for (String word : found(writtenOrStems(group), latin, MORE_LETTERS).keySet()) {
      for (int end = 2; end <= word.length(); end++) {
        String beginning = word.substring(0, end);
        if (!beginnings.contains(beginning)
            && beginnings.size() < MOST_BEGINNINGS
            && latin.doubt(beginning) <= 1) {
          beginnings.add(beginning);
        }
      }
    }
    return beginnings;
  }
}
