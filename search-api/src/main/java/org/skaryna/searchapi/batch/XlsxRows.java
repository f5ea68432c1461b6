// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, its first row frozen. Nothing in it is a formula. */
final class XlsxRows implements BatchWriter {
  private static final String APPLICATION = "Skaryna";
  private static final String VERSION = "01.0000"; // ECMA-376 wants two digits, a point and four
  private static final int ROWS_IN_MEMORY = 500;
  private static final int[] WIDTHS = {7, 32, 11, 10, 7, 60, 60, 40, 40};

  private final BatchLinks links;
  private final Locale locale;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxRows(BatchLinks links, Locale locale, OutputStream out) {
    this.links = links;
    this.locale = locale;
    this.workbook = new Workbook(out, APPLICATION, VERSION);
    this.sheet = workbook.newWorksheet("names");
  }

  @Override
  public void begin(NameList list) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    sheet.freezePane(0, 1);
    add(TableRow.COLUMNS);
    sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
  }

  @Override
  public void write(BatchRow line) throws IOException {
    add(TableRow.cells(line, links, locale));
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void add(List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Number number -> sheet.value(row, column, number);
        case String text when text.isEmpty() -> {}
        case Object text -> sheet.inlineString(row, column, text.toString());
      }
    }
    row++;
  }

  @Override
  public void end() throws IOException {
    workbook.finish();
  }
}
