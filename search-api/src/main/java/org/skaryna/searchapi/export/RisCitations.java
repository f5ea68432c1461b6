// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.searchapi.http.PlainText;

/**
 * Research Information Systems' format (specification of 2011): a tag of two letters, two spaces, a
 * hyphen, a space and the value, one a line; {@code ER} ends a record. A value cannot hold a line
 * break, and nothing needs escaping.
 */
final class RisCitations implements HitWriter {
  private static final String LINE_END = "\r\n";

  private final Writer out;

  RisCitations(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ArticleHit found, String link) throws IOException {
    Citation it = Citation.of(found.article(), link);
    tag("TY", it.kind().ris);
    tag("ID", PlainText.line(it.id()));
    tag("TI", it.title());
    for (AuthorName author : it.authors()) {
      tag("AU", author.inverted());
    }
    tag("PY", it.date().year());
    tag("DA", date(it.date()));
    tag("T2", it.source());
    tag("LA", it.language());
    for (String keyword : it.tags()) {
      tag("KW", keyword);
    }
    tag("UR", it.url());
    tag("LK", it.link());
    out.write("ER  - " + LINE_END + LINE_END);
  }

  private void tag(String tag, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write(tag + "  - " + value + LINE_END);
    }
  }

  /** YYYY/MM/DD/other, of which all but the year may be empty; the date as written stands last. */
  private static String date(CitedDate date) {
    List<Integer> first = date.first();
    String month = first.size() > 1 ? "%02d".formatted(first.get(1)) : "";
    String day = first.size() > 2 ? "%02d".formatted(first.get(2)) : "";
    boolean told = date.isKnown() && date.parts().size() == 1;
    String other = told ? "" : date.written();
    return date.written().isEmpty() ? "" : date.year() + "/" + month + "/" + day + "/" + other;
  }
}
