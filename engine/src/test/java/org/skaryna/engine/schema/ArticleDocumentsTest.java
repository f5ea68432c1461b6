// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.MentionForm;

class ArticleDocumentsTest {
  private static final Article FULL =
      Article.builder("a/1", "Тэкст.\n\nДругі абзац 😀.")
          .title("Загаловак")
          .language(Language.BELARUSIAN)
          .date(ArticleDates.read("1907-1910"))
          .source("\"Наша\\Ніва\" / дадатак")
          .type("Book")
          .url("https://example.org/1")
          .authors(List.of("Янка Купала", "Якуб Колас", "Янка Купала"))
          .tags(List.of("вершы", "a\u001Fb"))
          .build();

  @Test
  void everyPartOfAnArticleComesBack() throws IOException {
    assertThat(stored(FULL)).isEqualTo(FULL);
  }

  @Test
  void whatIsAbsentStaysAbsent() throws IOException {
    Article bare = Article.builder("b", "").build();
    assertThat(stored(bare)).isEqualTo(bare);
  }

  @Test
  void aDateThatCannotBeReadComesBackAsWritten() throws IOException {
    Article article = Article.builder("c", "x").date(ArticleDates.read("даўно")).build();
    assertThat(stored(article).date()).isEqualTo(new ArticleDate.Undated("даўно"));
  }

  @Test
  void aFacetValueLongerThanATermIsCutNotRefused() throws IOException {
    Article article = Article.builder("d", "x").source("Ж".repeat(40_000)).build();
    assertThat(stored(article)).isEqualTo(article);
  }

  @Test
  void aNameInAPassageIsReadByThePassagesLanguage() {
    String russian = "Об этом пишут газеты.\n";
    String quoted = "Сустрэча з Уладзімірам Лабковічам.";
    Article article =
        Article.builder("e", russian + quoted)
            .language(Language.RUSSIAN)
            .passages(
                List.of(
                    new LanguagePassage(
                        russian.length(), russian.length() + quoted.length(), Language.BELARUSIAN)))
            .build();
    assertThat(new ArticleDocuments(Gazetteer.builtIn()).people(article))
        .extracting(MentionForm::text, MentionForm::language)
        .containsExactly(tuple("Уладзімір Лабковіч", "be"));
  }

  private static Article stored(Article article) throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(FieldAnalyzers.ofTexts()))) {
      writer.addDocument(new ArticleDocuments(Gazetteer.builtIn()).toDocument(article));
      try (var reader = DirectoryReader.open(writer)) {
        Document document = reader.storedFields().document(0);
        return ArticleDocuments.toArticle(document);
      }
    }
  }
}
