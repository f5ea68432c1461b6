// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;

/**
 * What the contracts of a {@link SearchEngine} share; each subclass tells one part of what every
 * engine does.
 */
public abstract class SearchEngineContract {
  /** One index, for writing and reading. */
  public interface Backend {
    ArticleSink openSink();

    SearchEngine openEngine();

    /** The same index, as archivists read it. */
    SearchEngine openArchivistsEngine();
  }

  @TempDir private Path folder;

  /** What writes into the index; open during a test. */
  protected ArticleSink sink;

  /** What reads it; open during a test. */
  protected SearchEngine engine;

  /** What reads it for archivists; open during a test. */
  protected SearchEngine archivists;

  /** The index of one test, which is empty at first; it may keep its files in {@code folder}. */
  protected abstract Backend backend(Path folder);

  @BeforeEach
  void open() {
    Backend backend = backend(folder);
    sink = backend.openSink();
    engine = backend.openEngine();
    archivists = backend.openArchivistsEngine();
  }

  @AfterEach
  void close() {
    archivists.close();
    engine.close();
    sink.close();
  }

  protected final void addLibrary() {
    add(
        article("be", "Чытальня мае кнігі пра горад.")
            .title("Бібліятэка")
            .date(ArticleDates.read("1.03.1925"))
            .source("Наша Ніва")
            .url("https://example.org/be")
            .authors(List.of("Якуб Колас")));
    add(
        article("ru", "Читальня купила новую книгу об озёрах.")
            .language(Language.RUSSIAN)
            .date(ArticleDates.read("1925")));
    add(
        article("en", "The library has books about towns.")
            .language(Language.ENGLISH)
            .type("book")
            .tags(List.of("history")));
    add(article("uk", "Читальня придбала нотатки.").language(new Language("uk")));
    commit();
  }

  protected final void addPeople() {
    add(article("be", "Суд над праваабаронцам. Уладзімір Лабковіч віны не прызнаў."));
    add(article("be-case", "Пісьмо напісана Уладзіміру Лабковічу з Гродна."));
    add(
        article("ru", "Суд в Минске отпустил правозащитника Владимира Лабковича.")
            .language(Language.RUSSIAN));
    add(
        article("en", "The court sentenced Uladzimir Labkovich and others.")
            .language(Language.ENGLISH));
    add(article("other-person", "Уладзімір Юркевіч пазнаёміўся з Алесем Лабковічам."));
    add(article("far", "Уладзімір прыйшоў дадому вечарам і ўбачыў там, што Лабковіч ужо спіць."));
    commit();
  }

  protected static Article.Builder article(String id, String text) {
    return Article.builder(id, text).language(Language.BELARUSIAN);
  }

  protected void add(Article.Builder article) {
    sink.add(article.build());
  }

  protected void commit() {
    sink.commit(1);
    engine.refresh();
    archivists.refresh();
  }

  protected SearchResult search(String query) {
    return engine.search(SearchRequest.of(query).build());
  }

  protected Hit hit(String query, String id) {
    return search(query).hits().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  protected Set<String> ids(String query) {
    return ids(SearchRequest.of(query));
  }

  protected Set<String> ids(SearchRequest.Builder request) {
    SearchResult result = engine.search(request.size(1000).build());
    assertThat(result.total()).isEqualTo(result.hits().size());
    return Set.copyOf(result.hits().stream().map(Hit::id).toList());
  }

  /** The values of a facet with their counts: be=2. */
  protected List<String> facet(String query, FacetField field) {
    return values(search(query), field);
  }

  protected static List<String> values(SearchResult result, FacetField field) {
    return result.facet(field).stream().map(v -> v.value() + "=" + v.count()).toList();
  }
}
