// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.skaryna.bench.generate.ArticleGenerator;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;

/** Articles of {@link ArticleGenerator}; the same originals give the same ones. */
public final class GeneratedArticles {
  private static final long SEED = 1517;

  private final ArticleGenerator generator;

  private GeneratedArticles(ArticleGenerator generator) {
    this.generator = generator;
  }

  /**
   * Made of the articles of a file or folder, see {@link Originals}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static GeneratedArticles of(Path originals) throws IOException {
    return new GeneratedArticles(new ArticleGenerator(Originals.read(originals), SEED));
  }

  /** The articles that others would be made of, as they are. */
  public static Stream<Article> originals(Path fileOrFolder) throws IOException {
    return Originals.read(fileOrFolder).stream().map(GeneratedArticles::article);
  }

  /** So many of them, made one at a time. */
  public Stream<Article> first(long count) {
    return between(0, count);
  }

  /** Those of these numbers, made one at a time; {@code end} is not among them. */
  public Stream<Article> between(long first, long end) {
    return generator.between(first, end).map(GeneratedArticles::article);
  }

  private static Article article(Map<String, Object> fields) {
    return Article.builder(string(fields, "id"), string(fields, "text"))
        .title(string(fields, "title"))
        .language(Language.ofTag(string(fields, "language")))
        .date(ArticleDates.read(string(fields, "date")))
        .source(string(fields, "source"))
        .build();
  }

  private static String string(Map<String, Object> fields, String key) {
    return fields.getOrDefault(key, "") instanceof String value ? value : "";
  }
}
