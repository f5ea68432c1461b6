// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import org.skaryna.searchapi.http.PlainText;
import tools.jackson.databind.json.JsonMapper;

/** One object: {@code {"list": {…}, "rows": […]}}, one row a line. */
final class JsonRows implements BatchWriter {
  private final JsonMapper json = JsonMapper.shared();
  private final BatchLinks links;
  private final Locale locale;
  private final Writer out;
  private String before = "\n";

  JsonRows(BatchLinks links, Locale locale, OutputStream out) {
    this.links = links;
    this.locale = locale;
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void begin(NameList list) throws IOException {
    out.write("{\"list\":" + text(BatchJson.list(list)) + ",\"rows\":[");
  }

  @Override
  public void write(BatchRow row) throws IOException {
    out.write(before);
    out.write(text(BatchJson.row(row, links, locale)));
    before = ",\n";
  }

  private String text(Object value) {
    return PlainText.encodable(json.writeValueAsString(value));
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
    out.flush();
  }
}
