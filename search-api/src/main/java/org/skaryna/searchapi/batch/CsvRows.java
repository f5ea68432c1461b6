// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table by RFC 4180. */
final class CsvRows implements BatchWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BatchLinks links;
  private final Locale locale;
  private final BufferedWriter out;

  CsvRows(BatchLinks links, Locale locale, OutputStream out) {
    this.links = links;
    this.locale = locale;
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void begin(NameList list) throws IOException {
    out.write(BYTE_ORDER_MARK);
    print(TableRow.COLUMNS);
  }

  @Override
  public void write(BatchRow row) throws IOException {
    print(TableRow.cells(row, links, locale));
  }

  private void print(Iterable<?> cells) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(cells);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
