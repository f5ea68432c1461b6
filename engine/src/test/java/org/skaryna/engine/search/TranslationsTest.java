// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;

/** Which articles of translations.csv are one in several languages: those of a group, no others. */
class TranslationsTest {
  @TempDir private Path folder;

  private record Row(String id, String group, Article article) {}

  @Test
  void findsTheArticlesOfAGroupAndNoOthers() throws IOException {
    List<Row> rows = rows();
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder)) {
      rows.forEach(row -> sink.add(row.article()));
      sink.commit(1);
    }
    Set<String> expected = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      for (Row row : rows) {
        rows.stream()
            .filter(other -> other.group().equals(row.group()) && !other.equals(row))
            .forEach(other -> expected.add(row.id() + " = " + other.id()));
        engine
            .translations(row.id(), Locale.ENGLISH)
            .forEach(hit -> found.add(row.id() + " = " + hit.id()));
      }
    }
    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static List<Row> rows() throws IOException {
    try (InputStream table = TranslationsTest.class.getResourceAsStream("translations.csv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(TranslationsTest::row)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\\|", -1);
    Article article =
        Article.builder(cells[0], cells[6])
            .language(new Language(cells[2]))
            .date(ArticleDates.read(cells[3]))
            .source(cells[4])
            .title(cells[5])
            .build();
    return new Row(cells[0], cells[1], article);
  }
}
