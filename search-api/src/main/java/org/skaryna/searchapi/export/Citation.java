// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.util.List;
import java.util.regex.Pattern;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.searchapi.http.PlainText;

/**
 * An article as it is cited. Every text is one line; what is not known is empty.
 *
 * @param id of the document, as it is
 * @param url an http address where it was published, or that of the document here
 */
record Citation(
    String id,
    String title,
    List<AuthorName> authors,
    CitedDate date,
    String language,
    String source,
    Kind kind,
    String url,
    List<String> tags,
    String link) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>{}\\\\^`|]+");

  /** Kinds of text, and what each format calls them. */
  enum Kind {
    ARTICLE("article", "NEWS", "article", "article-newspaper"),
    BOOK("book", "BOOK", "book", "book"),
    MESSAGE("message", "PCOMM", "misc", "personal_communication"),
    PAGE("page", "ELEC", "misc", "webpage"),
    OTHER("", "GEN", "misc", "document");

    private final String type;
    final String ris;
    final String bibtex;
    final String csl;

    Kind(String type, String ris, String bibtex, String csl) {
      this.type = type;
      this.ris = ris;
      this.bibtex = bibtex;
      this.csl = csl;
    }

    static Kind of(String type) {
      for (Kind kind : values()) {
        if (kind.type.equalsIgnoreCase(type.strip())) {
          return kind;
        }
      }
      return OTHER;
    }
  }

  static Citation of(Article article, String link) {
    String url = PlainText.line(article.url());
    String title = PlainText.line(article.title());
    return new Citation(
        PlainText.encodable(article.id()),
        title.isEmpty() ? PlainText.line(article.id()) : title,
        article.authors().stream().filter(author -> !author.isBlank()).map(AuthorName::of).toList(),
        CitedDate.of(article.date()),
        article.language().equals(Language.UNDETERMINED) ? "" : article.language().code(),
        PlainText.line(article.source()),
        Kind.of(article.type()),
        WEB_ADDRESS.matcher(url).matches() ? url : link,
        article.tags().stream().map(PlainText::line).filter(tag -> !tag.isEmpty()).toList(),
        link);
  }
}
