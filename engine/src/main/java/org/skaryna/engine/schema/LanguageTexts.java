// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article's text as each analyzer is to read it: what is in other languages is blank, so that
 * every word keeps its place in the text.
 */
final class LanguageTexts {
  private LanguageTexts() {}

  /** The text of each of {@link ArticleFields#LANGUAGES} that the article has; its own first. */
  static Map<String, String> of(Article article) {
    String own = ArticleFields.analysedAs(article.language());
    String text = article.text();
    if (article.passages().isEmpty()) {
      return Map.of(own, text);
    }
    Map<String, char[]> texts = new LinkedHashMap<>();
    texts.put(own, text.toCharArray());
    for (LanguagePassage passage : article.passages()) {
      String language = ArticleFields.analysedAs(passage.language());
      if (!language.equals(own)) {
        char[] other = texts.computeIfAbsent(language, name -> blank(text.length()));
        text.getChars(passage.start(), passage.end(), other, passage.start());
        Arrays.fill(texts.get(own), passage.start(), passage.end(), ' ');
      }
    }
    Map<String, String> result = new LinkedHashMap<>();
    texts.forEach((language, letters) -> result.put(language, new String(letters)));
    return result;
  }

  private static char[] blank(int length) {
    char[] letters = new char[length];
    Arrays.fill(letters, ' ');
    return letters;
  }
}
