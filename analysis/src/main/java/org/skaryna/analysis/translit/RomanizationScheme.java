// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

/** The published systems that write Belarusian, Russian or Ukrainian in Latin letters. */
public enum RomanizationScheme {
  /**
   * Belarus, instruction on geographical names of 23 November 2000, No. 15, before its amendment:
   * {@code Мядзель -> Miadziel'}.
   */
  NATIONAL_2000("be", "national-2000"),

  /**
   * The same instruction as amended on 11 June 2007, No. 38, and adopted by the United Nations in
   * 2012 (resolution X/3): {@code Багдановіч -> Bahdanovič, Мядзель -> Miadzieĺ}.
   */
  NATIONAL_2007("be", "national-2007"),

  /** Łacinka, the Belarusian Latin script, as written today: {@code снег -> śnieh}. */
  LACINKA("be", "lacinka"),

  /** United States and British boards on geographic names, 1979: {@code Браслаў -> Braslaw}. */
  BELARUSIAN_BGN_PCGN("be", "be-bgn-pcgn"),

  /**
   * Passports of Belarus by the instruction of the Ministry of the Interior, 9 October 2008, No.
   * 288: {@code Кавалёў -> Kavaliow}.
   */
  BELARUSIAN_PASSPORT_2008("be", "be-passport-2008"),

  /**
   * ICAO Doc 9303 part 3, in passports of Belarus since 2010: {@code Ціханоўская ->
   * Tsikhanouskaia}.
   */
  BELARUSIAN_ICAO("be", "be-icao"),

  /** United States and British boards on geographic names, 1947: {@code Ефим -> Yefim}. */
  RUSSIAN_BGN_PCGN("ru", "ru-bgn-pcgn"),

  /** GOST R 52535.1-2006, passports of Russia 2010 to 2013: {@code Юрий -> Iurii}. */
  RUSSIAN_GOST_52535("ru", "ru-gost-52535"),

  /** ICAO Doc 9303 part 3, passports of Russia since 2014: {@code Объедков -> Obieedkov}. */
  RUSSIAN_ICAO("ru", "ru-icao"),

  /** ISO/R 9:1968, the international scholarly system: {@code Щукин -> Ščukin}. */
  RUSSIAN_SCIENTIFIC("ru", "ru-iso-r9"),

  /**
   * The practice of the English-language press, BGN/PCGN without marks and with -y for -ий and -ый:
   * {@code Достоевский -> Dostoyevsky}.
   */
  RUSSIAN_PRESS("ru", "ru-press"),

  /**
   * Ukraine, resolution of the Cabinet of Ministers of 27 January 2010, No. 55: {@code Згода ->
   * Zghoda}.
   */
  UKRAINIAN_2010("uk", "uk-2010");

  private final String language;
  private final String table;

  RomanizationScheme(String language, String table) {
    this.language = language;
    this.table = table;
  }

  /** ISO 639-1 code of the language that the scheme writes. */
  public String language() {
    return language;
  }

  /** The file of its rules, beside this class among the resources. */
  String table() {
    return table + ".csv";
  }
}
