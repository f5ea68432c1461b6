// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.engine.schema.ArticleFields;

/** The words of the texts that a misspelt word may be: {@code бібліятека -> бібліятэка}. */
final class Misspellings {
  /** A shorter word is a letter away from too many others. */
  private static final int SHORTEST = 4;

  /** So many letters for each slip. */
  private static final double LETTERS_FOR_EACH_SLIP = 3.5;

  private final IndexedWords words;

  Misspellings(IndexedWords words) {
    this.words = words;
  }

  /** The likeliest word of the texts. */
  Optional<IndexedForm> meant(String typed) throws IOException {
    String lower = Apostrophe.toLetter(typed.toLowerCase(Locale.ROOT));
    if (lower.length() < SHORTEST || !typed.codePoints().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    double most =
        KnownWords.isOne(lower) ? SlipDistance.HALF : lower.length() / LETTERS_FOR_EACH_SLIP;
    return similar(lower).entrySet().stream()
        .map(
            w -> new IndexedForm(w.getKey(), w.getValue(), SlipDistance.between(lower, w.getKey())))
        .filter(form -> form.doubt() <= most)
        .max(Comparator.comparingDouble(IndexedForm::weight).thenComparing(IndexedForm::text))
        .map(form -> form.spelled(LetterCase.of(typed).apply(IndexedWords.printed(form.text()))));
  }

  private Map<String, Integer> similar(String lower) throws IOException {
    Map<String, Integer> similar = new LinkedHashMap<>();
    for (String group : ArticleFields.WRITTEN) {
      words
          .index()
          .terms(new TermQuestion.Similar(ArticleFields.writtenBody(group), lower))
          .forEach((word, articles) -> similar.merge(word, articles, Math::max));
    }
    return similar;
  }
}
