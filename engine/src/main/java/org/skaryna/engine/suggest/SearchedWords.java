// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.skaryna.engine.query.AskedWords;
import org.skaryna.engine.query.AskedWords.AskedWord;
import org.skaryna.engine.suggest.QuerySuggester.ArticleCount;
import org.skaryna.engine.suggest.QuerySuggestion.Kind;

/** Tells which words of a query find what they should, and which may have meant others. */
final class SearchedWords {
  private static final int MOST_WORDS = 10;
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;

  /** In a word that is found, so many keys hardly write another word by chance. */
  private static final int SHORTEST_BY_KEYS = 5;

  /** How many times more articles another word has to have that may be meant. */
  private static final double MORE = 1.5;

  private static final double FAR_MORE = 10;
  private static final int RARE = 10;
  private static final int RARE_SHARE = 100;
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,3}");

  private final IndexedWords words;
  private final ArticleCount count;

  /** What the articles have of a word. */
  enum Found {
    WELL,
    /** In few articles, so that others may have been meant. */
    RARELY,
    NOT
  }

  SearchedWords(IndexedWords words, ArticleCount count) {
    this.words = words;
    this.count = count;
  }

  /** How well each distinct word is found; of a long query the first words. */
  Map<String, Found> of(AskedWords asked) throws IOException {
    Map<String, Found> found = new LinkedHashMap<>();
    for (AskedWord word : asked.words()) {
      if (found.size() < MOST_WORDS && !found.containsKey(word.text())) {
        found.put(word.text(), findsAsBeginning(asked, word) ? Found.WELL : found(word.text()));
      }
    }
    return found;
  }

  /** {@code снеж*} is right where it finds {@code снежань}, though no word is снеж. */
  private boolean findsAsBeginning(AskedWords asked, AskedWord word) throws IOException {
    boolean beginning = asked.query().startsWith("*", word.end());
    return beginning && count.of(word.text() + "*") > 0;
  }

  private Found found(String word) throws IOException {
    if (word.length() > LONGEST || letters(word) < 1) {
      return Found.WELL;
    }
    int rare = Math.max(RARE, words.index().articles() / RARE_SHARE);
    if (words.written(word) > rare) {
      return Found.WELL;
    }
    int articles = words.articles(word);
    if (articles > rare) {
      return Found.WELL;
    }
    return articles > 0 || count.of(word) > 0 ? Found.RARELY : Found.NOT;
  }

  /** Whether some reading of a word could be what was meant, before it is looked up. */
  static boolean mayNeed(String word, Found found, Kind kind) {
    if (word.length() < SHORTEST || found == Found.WELL) {
      return false;
    }
    boolean kept = found == Found.RARELY || kind == Kind.KEYBOARD;
    return !(kept && KnownWords.isEnglish(word))
        && !(kind == Kind.KEYBOARD && ABBREVIATION.matcher(word).matches())
        && !(kind == Kind.KEYBOARD && found == Found.RARELY && word.length() < SHORTEST_BY_KEYS);
  }

  /**
   * Whether the word is to be given up for another form, so read.
   *
   * @param word one that {@link #mayNeed may need} it
   */
  boolean needs(String word, Found found, Kind kind, IndexedForm form) throws IOException {
    if (letters(form.text()) < SHORTEST || form.articles() == 0) {
      return false;
    }
    if (found == Found.NOT) {
      return form.doubt() == 0 || !KnownWords.isEnglish(word);
    }
    double more = kind == Kind.KEYBOARD ? FAR_MORE : MORE;
    return words.articles(form.text()) >= more * Math.max(1, words.articles(word));
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }
}
