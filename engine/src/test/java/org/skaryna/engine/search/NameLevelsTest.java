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
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;

/** Which written forms each level finds, from name-levels.csv, through the engine. */
class NameLevelsTest {
  @TempDir private static Path folder;
  private static SearchEngine engine = LuceneSearchEngine.open(Path.of(""));

  /**
   * A row.
   *
   * @param level the strictest that finds it, or "none"
   */
  record Form(int row, String asked, String written, String level, String why) {
    String id() {
      return "row" + row;
    }

    Optional<NameLevel> strictest() {
      return NameLevel.ofKey(level);
    }
  }

  static List<Form> forms() throws IOException {
    List<Form> forms = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(NameLevelsTest.class.getResourceAsStream("name-levels.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\\|", -1);
          forms.add(
              new Form(
                  forms.size(),
                  cells[0].strip(),
                  cells[1].strip(),
                  cells[2].strip(),
                  cells[3].strip()));
        }
      }
    }
    return forms;
  }

  @BeforeAll
  static void index() throws IOException {
    engine.close();
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder)) {
      for (Form form : forms()) {
        sink.add(Article.builder(form.id(), "тут быў " + form.written() + " учора").build());
      }
      sink.commit(1);
    }
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void findsAFormFromItsLevelOn(Form form) {
    for (NameLevel level : NameLevel.values()) {
      boolean wanted = form.strictest().map(level::includes).orElse(false);
      SearchRequest request =
          SearchRequest.of("name:\"" + form.asked() + '"')
              .names(level)
              .size(1000)
              .facets(EnumSet.noneOf(FacetField.class))
              .snippets(false)
              .build();
      assertThat(engine.search(request).hits().stream().anyMatch(h -> h.id().equals(form.id())))
          .as("%s at %s: %s", form.written(), level, form.why())
          .isEqualTo(wanted);
    }
  }
}
