// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;

/**
 * What the comparison of two names accepts, the search finds, whichever of the two is asked for and
 * though the archive holds nothing else: each word of single-names.csv by those of its own row and
 * by some of the others.
 */
class SingleNamesTest {
  private static final int ONE_IN = 20;

  @TempDir private Path folder;

  /** A word, and what it is asked for by. */
  record Written(String word, List<String> asked) {}

  private static List<List<String>> rows() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(SingleNamesTest.class.getResourceAsStream("single-names.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" \\|", 2)[0].split(" ")))
          .toList();
    }
  }

  static Stream<Written> words() throws IOException {
    List<List<String>> rows = rows();
    List<String> all = rows.stream().flatMap(List::stream).toList();
    List<Written> words = new ArrayList<>();
    for (List<String> row : rows) {
      for (String word : row) {
        List<String> asked = new ArrayList<>(row);
        for (int i = words.size() % ONE_IN; i < all.size(); i += ONE_IN) {
          asked.add(all.get(i));
        }
        words.add(new Written(word, asked));
      }
    }
    return words.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void isFoundByEveryNameThatItIsASpellingOf(Written written) throws IOException {
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder)) {
      sink.add(
          Article.builder("a", "Учора тут быў " + written.word + " зноў.")
              .language(Language.BELARUSIAN)
              .build());
      sink.commit(1);
    }
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      List<String> wrong =
          written.asked.stream()
              .filter(asked -> isFound(engine, asked) != isSame(asked, written.word))
              .toList();
      assertThat(wrong).as("asked for %s", written.word).isEmpty();
    }
  }

  private static boolean isSame(String asked, String written) {
    return NameComparison.of(asked, written)
        .filter(match -> NameLevel.VARIANTS.includes(match.level()))
        .isPresent();
  }

  private static boolean isFound(SearchEngine engine, String asked) {
    return engine
            .search(
                SearchRequest.of("name:\"" + asked + '"')
                    .facets(EnumSet.noneOf(FacetField.class))
                    .snippets(false)
                    .build())
            .total()
        > 0;
  }
}
