// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.time.LocalDate;
import org.skaryna.archive.Access;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;

/**
 * What is indexed of an archived document. It is made of the description and the text alone, so
 * that taking in and writing the index anew give the same index.
 */
public final class ArchivedArticle {
  private ArchivedArticle() {}

  public static Article of(ArchivedDocument document, String text) {
    return of(document.id(), document.description(), text);
  }

  public static Article of(String id, Description description, String text) {
    Language language = Language.ofTag(description.language());
    return Article.builder(id, text)
        .title(description.title())
        .language(language)
        .date(ArticleDates.read(description.date()))
        .source(description.source())
        .type(description.type())
        .url(description.identifier())
        .authors(description.creators())
        .tags(description.subjects())
        .passages(ForeignPassages.of(text, language))
        .openFrom(openFrom(description.access()))
        .build();
  }

  private static LocalDate openFrom(Access access) {
    return switch (access) {
      case Access.Public always -> LocalDate.MIN;
      case Access.Restricted never -> LocalDate.MAX;
      case Access.Embargoed(LocalDate until) -> until;
    };
  }
}
