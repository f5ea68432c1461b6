// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.Locale;

/** Why a line of a list is left out. */
public enum Fault {
  EMPTY(
      "the line is empty, expected a name",
      "радок пусты, чакалася імя",
      "строка пуста, ожидалось имя"),
  TOO_LONG(
      "the line is too long, expected at most " + NameListReader.LONGEST + " characters",
      "радок задоўгі, чакалася не больш за " + NameListReader.LONGEST + " знакаў",
      "строка слишком длинная, ожидалось не больше " + NameListReader.LONGEST + " знаков"),
  NO_LETTER(
      "the line holds no letter, expected a name",
      "у радку няма ніводнай літары, чакалася імя",
      "в строке нет ни одной буквы, ожидалось имя"),
  NO_SUCH_COLUMN(
      "the line has no cell in the column of the names",
      "у радку няма клеткі ў слупку імёнаў",
      "в строке нет ячейки в столбце имён"),
  BROKEN_ROW(
      "the line is not CSV (RFC 4180): a quotation mark does not close",
      "радок не ў фармаце CSV (RFC 4180): двукоссе не закрытае",
      "строка не в формате CSV (RFC 4180): кавычка не закрыта"),
  BEYOND_LIMIT(
      "the line is beyond the limit of " + NameListReader.MOST + " lines",
      "радок па-за мяжой у " + NameListReader.MOST + " радкоў",
      "строка за пределом в " + NameListReader.MOST + " строк");

  private final String english;
  private final String belarusian;
  private final String russian;

  Fault(String english, String belarusian, String russian) {
    this.english = english;
    this.belarusian = belarusian;
    this.russian = russian;
  }

  /** The name in answers: NO_LETTER -> no-letter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence in a reader's language: be, ru, or English. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "be" -> belarusian;
      case "ru" -> russian;
      default -> english;
    };
  }
}
