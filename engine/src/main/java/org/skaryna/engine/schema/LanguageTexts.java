// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An article's text as each analyzer is to read it: what is in other languages is blank, so that
 * every word keeps its place in the text.
 *
 * @param analysed by the keys of {@link ArticleFields#LANGUAGES}, the article's own first
 * @param written by the keys of {@link ArticleFields#WRITTEN}, the article's own first
 */
record LanguageTexts(Map<String, String> analysed, Map<String, String> written) {

  static LanguageTexts of(Article article) {
    return new LanguageTexts(
        byGroup(article, UnaryOperator.identity()), byGroup(article, ArticleFields::writtenAs));
  }

  private static Map<String, String> byGroup(Article article, UnaryOperator<String> group) {
    String text = article.text();
    String own = group.apply(ArticleFields.analysedAs(article.language()));
    if (article.passages().isEmpty()) {
      return Map.of(own, text);
    }
    Map<String, char[]> letters = new LinkedHashMap<>();
    letters.put(own, text.toCharArray());
    for (LanguagePassage passage : article.passages()) {
      String language = group.apply(ArticleFields.analysedAs(passage.language()));
      if (!language.equals(own)) {
        char[] other = letters.computeIfAbsent(language, name -> blank(text.length()));
        text.getChars(passage.start(), passage.end(), other, passage.start());
        Arrays.fill(letters.get(own), passage.start(), passage.end(), ' ');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    letters.forEach((language, chars) -> texts.put(language, new String(chars)));
    return texts;
  }

  private static char[] blank(int length) {
    char[] letters = new char[length];
    Arrays.fill(letters, ' ');
    return letters;
  }
}
