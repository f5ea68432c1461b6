// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An article's text as each analyzer is to read it.
 *
 * @param analysed by the keys of {@link ArticleFields#LANGUAGES}, the article's own first
 * @param written by the keys of {@link ArticleFields#WRITTEN}, the article's own first
 */
record LanguageTexts(Map<String, Stretches> analysed, Map<String, Stretches> written) {

  static LanguageTexts of(Article article) {
    return new LanguageTexts(
        byGroup(article, UnaryOperator.identity()), byGroup(article, ArticleFields::writtenAs));
  }

  private static Map<String, Stretches> byGroup(Article article, UnaryOperator<String> group) {
    String text = article.text();
    String own = group.apply(ArticleFields.analysedAs(article.language()));
    Map<String, Stretches.Builder> builders = new LinkedHashMap<>();
    builders.put(own, new Stretches.Builder(text));
    int end = 0;
    for (LanguagePassage passage : article.passages()) {
      String language = group.apply(ArticleFields.analysedAs(passage.language()));
      add(builders, text, own, end, passage.start());
      add(builders, text, language, passage.start(), passage.end());
      end = passage.end();
    }
    add(builders, text, own, end, text.length());
    Map<String, Stretches> stretches = new LinkedHashMap<>();
    builders.forEach((language, builder) -> stretches.put(language, builder.build()));
    return stretches;
  }

  private static void add(
      Map<String, Stretches.Builder> builders, String text, String language, int start, int end) {
    builders.computeIfAbsent(language, group -> new Stretches.Builder(text)).add(start, end);
  }
}
