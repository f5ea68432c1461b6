// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.engine.schema.Article;

class OriginalsTest {
  @TempDir private Path folder;

  @Test
  void readsLinesAndPagesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"Янка Купала\"}\n");
    Files.writeString(
        folder.resolve("b.html"),
        "<html lang=ru><title>Т</title><body><p>Янка</p><p>Купала</p></body></html>");
    Files.writeString(folder.resolve("c.txt"), "nothing that is read");
    assertThat(Originals.read(folder))
        .extracting(original -> original.get("text"))
        .containsExactly("Янка Купала", "Янка\n\nКупала");
  }

  @Test
  void makesTheSameArticlesEachTime() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\":\"1\",\"text\":\"Янка Лабковіч\",\"language\":\"be\"}\n");
    List<Article> once = GeneratedArticles.of(folder).first(20).toList();
    assertThat(once).hasSize(20).isEqualTo(GeneratedArticles.of(folder).first(20).toList());
  }
}
