// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameSpellings;

/** The shapes of a batch in JSON. */
final class BatchJson {
  private BatchJson() {}

  /**
   * @param lines how many there were, the header not counted
   * @param names how many are looked up
   * @param bad how many are left out
   * @param unlisted how many of these have no row, because they lie far beyond the limit
   */
  record ListJson(
      int lines, int names, int bad, int unlisted, String encoding, @Nullable String column) {}

  /**
   * A name with what was found, or a bad line with {@code fault} and {@code reason} alone.
   *
   * @param level the strictest at which a document names the person
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowJson(
      int line,
      String name,
      @Nullable String fault,
      @Nullable String reason,
      @Nullable Long documents,
      @Nullable String level,
      @Nullable Integer forms,
      @Nullable List<SpellingJson> spellings,
      @Nullable List<ArticleJson> articles,
      @Nullable String link) {}

  record SpellingJson(String form, String language, long documents, String level, String why) {}

  record ArticleJson(String id, String title, String language, String date, String source) {}

  static ListJson list(NameList list) {
    return new ListJson(
        list.lines().size() + list.unlisted(),
        list.names().size(),
        list.bad(),
        list.unlisted(),
        list.encoding(),
        list.column().isEmpty() ? null : list.column());
  }

  static RowJson row(BatchRow row, BatchLinks links, Locale locale) {
    return switch (row) {
      case BatchRow.LeftOut(ListLine.Bad bad) ->
          new RowJson(
              bad.line(),
              bad.text(),
              bad.fault().key(),
              bad.fault().in(locale),
              null,
              null,
              null,
              null,
              null,
              null);
      case BatchRow.Found(int line, NameFinding found) ->
          new RowJson(
              line,
              found.name(),
              null,
              null,
              found.documents(),
              found.best().map(NameLevel::key).orElse(null),
              found.forms(),
              found.spellings().stream().map(BatchJson::spelling).toList(),
              found.articles().stream().map(BatchJson::article).toList(),
              links.search(found.query()));
    };
  }

  private static SpellingJson spelling(NameSpellings.Spelling it) {
    return new SpellingJson(
        it.form(), it.language().code(), it.documents(), it.level().key(), it.why());
  }

  private static ArticleJson article(Hit it) {
    return new ArticleJson(it.id(), it.title(), it.language().code(), it.date(), it.source());
  }
}
