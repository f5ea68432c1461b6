// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.searchapi.http.PlainText;
import tools.jackson.databind.json.JsonMapper;

/** One article a line (jsonlines.org), whole, in the shape in which articles are added. */
final class JsonLines implements HitWriter {
  private final JsonMapper json = JsonMapper.shared();
  private final Writer out;

  JsonLines(Writer out) {
    this.out = out;
  }

  record Line(
      String id,
      String title,
      String text,
      String language,
      String date,
      String source,
      String url,
      List<String> authors,
      List<String> tags,
      String type) {}

  @Override
  public void write(ArticleHit found, String link) throws IOException {
    Article it = found.article();
    Line line =
        new Line(
            it.id(),
            it.title(),
            it.text(),
            it.language().code(),
            it.date().written(),
            it.source(),
            it.url(),
            it.authors(),
            it.tags(),
            it.type());
    out.write(PlainText.encodable(json.writeValueAsString(line)));
    out.write('\n');
  }
}
