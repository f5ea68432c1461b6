// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.skaryna.searchapi.http.PlainText;
import tools.jackson.databind.json.JsonMapper;

/** One object a line: {@code {"list": {…}}}, then each row. */
final class JsonLineRows implements BatchWriter {
  private final JsonMapper json = JsonMapper.shared();
  private final BatchLinks links;
  private final Locale locale;
  private final Writer out;

  JsonLineRows(BatchLinks links, Locale locale, OutputStream out) {
    this.links = links;
    this.locale = locale;
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void begin(NameList list) throws IOException {
    line(Map.of("list", BatchJson.list(list)));
    flush();
  }

  @Override
  public void write(BatchRow row) throws IOException {
    line(BatchJson.row(row, links, locale));
  }

  private void line(Object value) throws IOException {
    out.write(PlainText.encodable(json.writeValueAsString(value)));
    out.write('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
