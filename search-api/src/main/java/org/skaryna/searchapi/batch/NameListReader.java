// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.skaryna.searchapi.http.PlainText;

/**
 * Reads a list of names. A bad line never stops the rest: it is kept with what is wrong with it.
 */
public final class NameListReader {
  /** Lines of a list, its header not counted. */
  public static final int MOST = 10_000;

  /** Characters of a line. */
  public static final int LONGEST = 200;

  static final int MOST_FAULTS_BEYOND = 1_000;

  private static final int SHOWN_OF_LONG = 80;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private final List<ListLine> lines = new ArrayList<>();
  private int seen;
  private int unlisted;

  private NameListReader() {}

  /** One name a line, from bytes in UTF-8, UTF-16 with its mark, or windows-1251. */
  public static NameList text(byte[] bytes) {
    ListText text = ListText.of(bytes);
    return text(text.text(), text.encoding());
  }

  /** One name a line. */
  public static NameList text(String pasted) {
    return text(pasted, "UTF-8");
  }

  /** Names that a program sends, each a line. */
  public static NameList names(List<String> names) {
    NameListReader reader = new NameListReader();
    for (int i = 0; i < names.size(); i++) {
      reader.add(i + 1, names.get(i));
    }
    return reader.list("UTF-8", "");
  }

  private static NameList text(String text, String encoding) {
    NameListReader reader = new NameListReader();
    List<String> lines = lines(ListText.withoutMark(text));
    for (int i = 0; i < lines.size(); i++) {
      reader.add(i + 1, lines.get(i));
    }
    return reader.list(encoding, "");
  }

  /** The end of the last line begins no other. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(LINE_END.split(text, -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  /**
   * A file as its name ends: .csv and .tsv are tables, everything else has a name a line.
   *
   * @param column as {@link #csv} takes it
   * @throws IllegalArgumentException where no column has this header
   */
  public static NameList file(String name, byte[] bytes, String column) {
    String ending = name.toLowerCase(Locale.ROOT);
    return ending.endsWith(".csv") || ending.endsWith(".tsv") ? csv(bytes, column) : text(bytes);
  }

  static String firstLine(String text) {
    return LINE_END.split(text, 2)[0];
  }

  /**
   * A table, one row a name: by RFC 4180, or parted by semicolons, tabs or bars as its first line
   * is or says ({@code sep=;}).
   *
   * @param column the header of the column of names, or its number from 1; empty for the column
   *     that has a usual header such as {@code name}, else the first
   * @throws IllegalArgumentException where no column has this header
   */
  public static NameList csv(byte[] bytes, String column) {
    ListText text = ListText.of(bytes);
    NameTable table = NameTable.of(text.text(), column);
    NameListReader reader = new NameListReader();
    table.cells().forEach(reader::add);
    return reader.list(text.encoding(), table.header());
  }

  private void add(NameTable.Cell cell) {
    if (cell.fault().isEmpty() || isFull()) {
      add(cell.line(), cell.text());
    } else {
      seen++;
      lines.add(new ListLine.Bad(cell.line(), shown(cell.text()), cell.fault().get()));
    }
  }

  private boolean isFull() {
    return seen >= MOST;
  }

  private void add(int number, String written) {
    boolean beyond = isFull();
    seen++;
    if (seen > MOST + MOST_FAULTS_BEYOND) {
      unlisted++;
    } else {
      lines.add(beyond ? bad(number, written, Fault.BEYOND_LIMIT) : line(number, written));
    }
  }

  private static ListLine line(int number, String written) {
    String name = PlainText.line(written);
    if (name.isEmpty()) {
      return bad(number, name, Fault.EMPTY);
    }
    if (name.length() > LONGEST) {
      return bad(number, name, Fault.TOO_LONG);
    }
    return name.codePoints().anyMatch(Character::isLetter)
        ? new ListLine.Name(number, name)
        : bad(number, name, Fault.NO_LETTER);
  }

  private static ListLine bad(int number, String written, Fault fault) {
    return new ListLine.Bad(number, shown(written), fault);
  }

  private static String shown(String written) {
    String start = written.substring(0, Math.min(written.length(), SHOWN_OF_LONG * 2));
    String line = PlainText.line(start);
    return line.length() <= SHOWN_OF_LONG
        ? line
        : PlainText.line(line.substring(0, SHOWN_OF_LONG)) + "…";
  }

  private NameList list(String encoding, String column) {
    return new NameList(lines, encoding, column, unlisted);
  }
}
