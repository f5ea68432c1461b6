// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuesserTest {
  private static final String BELARUSIAN =
      "У нядзелю ў Гродне адкрылася выстава: «Стары горад», яе ўбачылі ўсе, хто прыйшоў. Ён і Яна.";
  private static final String RUSSIAN =
      "В воскресенье в Гродно открылась выставка «Старый город», её увидели все, кто пришёл. Я тоже.";
  private static final String UKRAINIAN =
      "У неділю в Гродні відкрилася виставка «Старе місто», її побачили всі, хто прийшов.";
  private static final String POLISH =
      "W niedzielę w Grodnie otwarto wystawę o dawnym mieście. Obejrzało ją wielu mieszkańców i"
          + " gości, a młodzież przygotowała książkę ze wspomnieniami najstarszych osób z sąsiedztwa.";
  private static final String CZECH =
      "V neděli byla v Hrodně otevřena výstava o starém městě. Přišlo mnoho obyvatel i hostů a"
          + " žáci připravili knížku vzpomínek nejstarších lidí ze sousedství.";
  private static final String LITHUANIAN =
      "Sekmadienį Gardine atidaryta paroda apie senąjį miestą. Ją aplankė daug gyventojų ir svečių,"
          + " o mokiniai parengė knygelę, kurioje žmonės pasakoja, kaip čia anksčiau gyveno.";
  private static final String GERMAN =
      "Am Sonntag wurde in Grodno eine Ausstellung über die alte Stadt eröffnet. Viele Einwohner"
          + " und Gäste kamen, und Schüler verkauften für drei Rubel ein Büchlein über früher.";

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "be, windows-1251",
    "be, IBM866",
    "be, ISO-8859-5",
    "be, x-MacCyrillic",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, IBM866",
    "ru, ISO-8859-5",
    "ru, x-MacCyrillic",
    "uk, windows-1251",
    "uk, KOI8-U",
    "uk, ISO-8859-5",
    "uk, x-MacCyrillic",
    "pl, windows-1250",
    "pl, ISO-8859-2",
    "pl, IBM852",
    "pl, UTF-16LE",
    "cs, windows-1250",
    "cs, ISO-8859-2",
    "cs, IBM852",
    "lt, windows-1257",
    "de, windows-1252",
    "be, UTF-8",
    "be, UTF-16LE",
    "ru, UTF-16BE"
  })
  void findsTheEncodingByTheLetters(String language, String charset) {
    String text = text(language).replace("«", "\"").replace("»", "\"");
    byte[] bytes = text.getBytes(Charset.forName(charset));

    Charset guessed = CharsetGuesser.guess(bytes, "").charset();

    assertThat(CharsetGuesser.decode(bytes, guessed))
        .isEqualTo(new String(bytes, Charset.forName(charset)));
  }

  @ParameterizedTest(name = "{0} stays {1}")
  @CsvSource({
    "Café déjà vu à Paris, windows-1252",
    "Übergröße für Mädchen, windows-1252",
    "plain ASCII, UTF-8"
  })
  void takesNoWesternTextForCyrillic(String text, String expected) {
    byte[] bytes = text.getBytes(Charset.forName(expected));

    assertThat(CharsetGuesser.guess(bytes, "").charset()).isEqualTo(Charset.forName(expected));
  }

  @Test
  void believesADeclarationUnlessTheBytesProveItWrong() {
    byte[] bytes = BELARUSIAN.getBytes(StandardCharsets.UTF_8);

    assertThat(CharsetGuesser.guess(bytes, "windows-1251").charset())
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(CharsetGuesser.guess("Гродна".getBytes(Charset.forName("KOI8-U")), "KOI8-U"))
        .isEqualTo(new CharsetGuesser.Guess(Charset.forName("KOI8-U"), false));
    assertThat(CharsetGuesser.guess(bytes, "no-such-charset").charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  private static String text(String language) {
    return switch (language) {
      case "be" -> BELARUSIAN;
      case "ru" -> RUSSIAN;
      case "pl" -> POLISH;
      case "cs" -> CZECH;
      case "de" -> GERMAN;
      case "lt" -> LITHUANIAN;
      default -> UKRAINIAN;
    };
  }
}
