// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.Snippet;
import org.skaryna.searchapi.http.SpreadsheetCell;

/**
 * A table by RFC 4180, one row a hit; no cell is a formula. Who needs the letters as they are takes
 * {@link JsonLines}.
 */
final class CsvHits implements HitWriter {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "authors",
          "date",
          "language",
          "source",
          "type",
          "url",
          "tags",
          "link",
          "names",
          "snippet");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BETWEEN = "; ";

  private final Writer out;

  CsvHits(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(BYTE_ORDER_MARK);
    print(COLUMNS.stream());
  }

  @Override
  public void write(ArticleHit found, String link) throws IOException {
    Article article = found.article();
    Hit hit = found.hit();
    print(
        Stream.of(
                article.id(),
                article.title(),
                String.join(BETWEEN, article.authors()),
                article.date().written(),
                article.language().code(),
                article.source(),
                article.type(),
                article.url(),
                String.join(BETWEEN, article.tags()),
                link,
                join(hit.names().stream().map(NameFound::found).distinct()),
                join(hit.snippets().stream().map(Snippet::text)))
            .map(SpreadsheetCell::text));
  }

  private void print(Stream<String> cells) throws IOException {
    CSVPrinter row = new CSVPrinter(out, CSVFormat.RFC4180);
    row.printRecord(cells);
  }

  private static String join(Stream<String> values) {
    return values.collect(Collectors.joining(BETWEEN));
  }
}
