// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.Arrays;
import java.util.List;

/**
 * The published systems that write Belarusian, Russian or Ukrainian in Latin letters, and what the
 * press makes of them.
 *
 * <p>Of each language the most usual come first: where a spelling follows several systems, the
 * first is the one to name. The files of rules, beside this class among the resources, cite the
 * sources.
 */
public enum RomanizationScheme {
  /**
   * ICAO Doc 9303 part 3, in passports of Belarus since 2010: {@code Ціханоўская ->
   * Tsikhanouskaia}.
   */
  BELARUSIAN_ICAO("be", "be-icao"),

  /**
   * The instruction on geographical names of 2000 as amended on 11 June 2007, recommended by the
   * United Nations in 2012: {@code Багдановіч -> Bahdanovič, Мядзель -> Miadzieĺ}.
   */
  NATIONAL_2007("be", "national-2007"),

  /**
   * English-language press on the base of passports: {@code Святлана Янкоўская -> Sviatlana
   * Yankouskaya}.
   */
  BELARUSIAN_PRESS_ICAO("be", "be-press-icao"),

  /** English-language press, BGN/PCGN without marks: {@code Ціханоўская -> Tsikhanouskaya}. */
  BELARUSIAN_PRESS("be", "be-press"),

  /** Łacinka, the Belarusian Latin script, as written today: {@code снег -> śnieh}. */
  LACINKA("be", "lacinka"),

  /** United States and British boards on geographic names, 1979: {@code Браслаў -> Braslaw}. */
  BELARUSIAN_BGN_PCGN("be", "be-bgn-pcgn"),

  /**
   * Population register of Belarus, Ministry of the Interior, 9 October 2008, No. 288: {@code
   * Кавалёў -> Kavaliow}.
   */
  BELARUSIAN_PASSPORT_2008("be", "be-passport-2008"),

  /**
   * Belarus, instruction on geographical names of 24 March 2023, No. 19: {@code Шаркаўшчына ->
   * Sharkawshchyna, Курган -> Kurgan}.
   */
  NATIONAL_2023("be", "national-2023"),

  /** Polish transcription: {@code Бароўскі -> Barouski, Сяргей -> Siarhiej}. */
  BELARUSIAN_POLISH("be", "be-polish"),

  /** German transcription (Duden): {@code Шчарбіна -> Schtscharbina}. */
  BELARUSIAN_GERMAN("be", "be-german"),

  /** French press: {@code Лукашук -> Loukachouk}. */
  BELARUSIAN_FRENCH("be", "be-french"),

  /**
   * Belarus, instruction on geographical names of 23 November 2000, No. 15, before its amendment:
   * {@code Мядзель -> Miadziel'}.
   */
  NATIONAL_2000("be", "national-2000"),

  /** Belarus, system of geographical names of 20 March 1998: {@code Мядзель -> Miadzieĺ}. */
  NATIONAL_1998("be", "national-1998"),

  /** Łacinka of Naša Niva and before, with Polish letters: {@code Шыла -> Szyła}. */
  LACINKA_CLASSIC("be", "lacinka-classic"),

  /** American libraries, 1997: {@code Чалюскінцаў -> Chali͡uskintsaŭ}. */
  BELARUSIAN_ALA_LC("be", "be-ala-lc"),

  /** Slavists, DIN 1460: {@code Грушэўская -> Hrušėŭskaja}. */
  BELARUSIAN_SCIENTIFIC("be", "be-scientific"),

  /** ISO 9:1995: {@code Ягор -> Âgor}. */
  BELARUSIAN_ISO_9("be", "iso-9"),

  /** Personal names in ICS-630-01, 2015: {@code Каліноўскі -> Kalinowski}. */
  BELARUSIAN_IC("be", "be-ic"),

  /**
   * The practice of the English-language press, BGN/PCGN without marks and with -y for -ий and -ый:
   * {@code Достоевский -> Dostoyevsky}.
   */
  RUSSIAN_PRESS("ru", "ru-press"),

  /** ICAO Doc 9303 part 3, passports of Russia since 2014: {@code Объедков -> Obieedkov}. */
  RUSSIAN_ICAO("ru", "ru-icao"),

  /** United States and British boards on geographic names, 1947: {@code Ефим -> Yefim}. */
  RUSSIAN_BGN_PCGN("ru", "ru-bgn-pcgn"),

  /** The same without its optional dots: {@code Руэм -> Ruem, Удэ -> Ude}. */
  RUSSIAN_BGN_PCGN_PLAIN("ru", "ru-bgn-pcgn-plain"),

  /** Polish transcription (PWN): {@code Чернышевский -> Czernyszewskij}. */
  RUSSIAN_POLISH("ru", "ru-polish"),

  /** German transcription (Duden): {@code Горбачёв -> Gorbatschow}. */
  RUSSIAN_GERMAN("ru", "ru-german"),

  /** French transcription: {@code Пушкин -> Pouchkine}. */
  RUSSIAN_FRENCH("ru", "ru-french"),

  /** Passports of Russia from 1997: {@code Васильева -> Vasilyeva, Игорь -> Igor'}. */
  RUSSIAN_PASSPORT_1997("ru", "ru-passport-1997"),

  /** Passports before 1997, French letters: {@code Щеглова -> Chtcheglova}. */
  RUSSIAN_PASSPORT_FRENCH("ru", "ru-passport-1997-french"),

  /** Passports of Russia from 2000: {@code Артём -> Artyem}. */
  RUSSIAN_PASSPORT_2000("ru", "ru-passport-2000"),

  /** GOST R 52535.1-2006, passports of Russia from 2010: {@code Цыган -> Tcygan}. */
  RUSSIAN_GOST_52535("ru", "ru-gost-52535"),

  /** Russian names in Belarus's population register, 2008: {@code Игорь -> Igor}. */
  RUSSIAN_OF_BELARUS_2008("ru", "ru-be-passport-2008"),

  /** Russian names in Belarus's passports, 2010: {@code Васильева -> Vasileva}. */
  RUSSIAN_OF_BELARUS_2010("ru", "ru-be-passport-2010"),

  /** Slavists, DIN 1460: {@code Хлебников -> Chlebnikov}. */
  RUSSIAN_SCIENTIFIC("ru", "ru-scientific"),

  /** English-language linguists: {@code Хлебников -> Xlebnikov}. */
  RUSSIAN_SCIENTIFIC_X("ru", "ru-scientific-x"),

  /** ISO/R 9:1968: {@code Щукин -> Ščukin, Элла -> Ėlla}. */
  RUSSIAN_ISO_R9("ru", "ru-iso-r9"),

  /** GOST 1983, adopted by the United Nations in 1987: {@code Казань -> Kazan’}. */
  RUSSIAN_UN_1987("ru", "ru-un-1987"),

  /** American libraries, 1997 and 2012: {@code Юлия -> I͡Ulii͡a}. */
  RUSSIAN_ALA_LC("ru", "ru-ala-lc"),

  /** ISO 9:1995, in Russia GOST 7.79-2000, system A: {@code Щукин -> Ŝukin}. */
  RUSSIAN_ISO_9("ru", "iso-9"),

  /** GOST 7.79-2000, system B: {@code Щукин -> Shhukin, Хохлов -> Xoxlov}. */
  RUSSIAN_GOST_7_79_B("ru", "ru-gost-7.79-b"),

  /** GOST 16876-71, table 1, edition of 1983: {@code Юхнов -> Ûhnov}. */
  RUSSIAN_GOST_16876("ru", "ru-gost-16876"),

  /** GOST 16876-71, table 2: {@code Йошкар -> Jjoshkar}. */
  RUSSIAN_GOST_16876_2("ru", "ru-gost-16876-2"),

  /** Personal names in ICS-630-01, 2015: {@code Василий -> Vasiliy}. */
  RUSSIAN_IC("ru", "ru-ic"),

  /**
   * Ukraine, resolution of the Cabinet of Ministers of 27 January 2010, No. 55, recommended by the
   * United Nations in 2012, adopted by BGN/PCGN in 2019: {@code Згода -> Zghoda}.
   */
  UKRAINIAN_2010("uk", "uk-2010"),

  /** English-language press before 2010: {@code Стельмах -> Stelmakh, Ющенко -> Yushchenko}. */
  UKRAINIAN_PRESS("uk", "uk-press"),

  /** United States and British boards on geographic names, 1965: {@code Юрій -> Yuriy}. */
  UKRAINIAN_BGN_PCGN_1965("uk", "uk-bgn-pcgn-1965"),

  /** Polish transcription: {@code Шевченко -> Szewczenko}. */
  UKRAINIAN_POLISH("uk", "uk-polish"),

  /** German transcription (Duden): {@code Шевченко -> Schewtschenko}. */
  UKRAINIAN_GERMAN("uk", "uk-german"),

  /** Ukraine, decision of the legal terminology commission, 1996: {@code Гоща -> Hoscha}. */
  UKRAINIAN_1996("uk", "uk-1996"),

  /** Ukraine, geographical names, 1993: {@code Зміїв -> Zmiïv}. */
  UKRAINIAN_1993("uk", "uk-1993"),

  /** American libraries, 1997 and 2011: {@code Кожанка -> Koz͡hanka}. */
  UKRAINIAN_ALA_LC("uk", "uk-ala-lc"),

  /** Slavists, DIN 1460: {@code Щедрій -> Ščedrij}. */
  UKRAINIAN_SCIENTIFIC("uk", "uk-scientific"),

  /** ISO 9:1995: {@code Єсипенко -> Êsipenko}. */
  UKRAINIAN_ISO_9("uk", "iso-9"),

  /** Personal names in ICS-630-01, 2015: {@code Гаєвич -> Hayevych}. */
  UKRAINIAN_IC("uk", "uk-ic");

  private static final int[] RANKS =
      Arrays.stream(values()).mapToInt(scheme -> of(scheme.language).indexOf(scheme)).toArray();

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

  /** The schemes of a language (be, ru or uk), most usual first; none of any other. */
  public static List<RomanizationScheme> of(String language) {
    return Arrays.stream(values()).filter(scheme -> scheme.language.equals(language)).toList();
  }

  /** How many schemes of its language are more usual: 0 for the most usual. */
  public int rank() {
    return RANKS[ordinal()];
  }

  /** The table of its rules. */
  String table() {
    return table;
  }
}
