// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.Hit;
import org.skaryna.searchapi.http.PlainText;

/**
 * How one document is cited.
 *
 * @param link the stable address of its page
 */
public record DocumentCitation(Article article, String link) {

  /** For reference managers and citation processors. */
  public static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.BIBTEX, ExportFormat.RIS, ExportFormat.CSL_JSON);

  /**
   * One line for a footnote: authors, title, source, date, address, as far as they are known;
   * {@code Алена Прыклад. Пражскія кнігі. Кніжны веснік, 6 жніўня 2017. https://…}.
   *
   * @param date as the reader writes it
   */
  public String line(String date) {
    Citation citation = Citation.of(article, link);
    String authors =
        article.authors().stream()
            .map(PlainText::line)
            .filter(author -> !author.isEmpty())
            .collect(Collectors.joining(", "));
    String where =
        Stream.of(citation.source(), PlainText.line(date))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.of(authors, citation.title(), where, citation.url())
        .filter(part -> !part.isEmpty())
        .map(DocumentCitation::ended)
        .collect(Collectors.joining(" "))
        .replaceFirst("(https?://\\S+)\\.$", "$1");
  }

  private static String ended(String sentence) {
    return sentence.matches("(?s).*[.?!…]") ? sentence : sentence + ".";
  }

  /** The same in a format for programs. */
  public String in(ExportFormat format) {
    StringWriter text = new StringWriter();
    try {
      new Export(format, id -> link).write(Stream.of(new ArticleHit(article, hit())), text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    return text.toString();
  }

  private Hit hit() {
    return new Hit(
        article.id(),
        article.title(),
        article.language(),
        article.date().written(),
        article.source(),
        article.type(),
        article.url(),
        article.authors(),
        0,
        List.of(),
        List.of());
  }
}
