// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names as people have them. */
class NameListReaderTest {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  @Test
  void readsANameALineWhateverEndsLines() {
    NameList list = NameListReader.text("Алена Прыклад\r\nЯн Узор\rAlena Pryklad\n");

    assertThat(list.names()).containsExactly("Алена Прыклад", "Ян Узор", "Alena Pryklad");
    assertThat(list.lines()).extracting(ListLine::line).containsExactly(1, 2, 3);
    assertThat(list.bad()).isZero();
  }

  @Test
  void reportsEachBadLineWithItsNumberAndKeepsTheRest() {
    String text = "Ян Узор\n\n" + "a".repeat(NameListReader.LONGEST + 1) + "\n12 345 — 6\nІў\n";
    NameList list = NameListReader.text(text);

    assertThat(list.names()).containsExactly("Ян Узор", "Іў");
    assertThat(list.lines())
        .filteredOn(ListLine.Bad.class::isInstance)
        .extracting(ListLine::line, line -> ((ListLine.Bad) line).fault())
        .containsExactly(
            tuple(2, Fault.EMPTY), tuple(3, Fault.TOO_LONG), tuple(4, Fault.NO_LETTER));
    assertThat(list.bad()).isEqualTo(3);
    assertThat(list.lines().get(2).text()).hasSizeLessThan(100).endsWith("…");
  }

  @Test
  void readsUtf8WithAndWithoutItsMarkAndUtf16() {
    assertThat(NameListReader.text("Ян Узор".getBytes(UTF_8)).names()).containsExactly("Ян Узор");
    assertThat(NameListReader.text("\uFEFFЯн Узор".getBytes(UTF_8)).names())
        .containsExactly("Ян Узор");
    NameList utf16 = NameListReader.text("Ян Узор".getBytes(UTF_16));
    assertThat(utf16.names()).containsExactly("Ян Узор");
    assertThat(utf16.encoding()).isEqualTo("UTF-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
  void readsUtf16WithoutItsMarkAndUtf32WithIt(String charset) {
    String mark = charset.equals("UTF-32") ? "\uFEFF" : "";
    Charset encoding = Charset.forName(charset.equals("UTF-32") ? "UTF-32LE" : charset);
    NameList list = NameListReader.text((mark + "Ян «Узор»\nAlena Pryklad").getBytes(encoding));
    assertThat(list.names()).containsExactly("Ян «Узор»", "Alena Pryklad");
    assertThat(list.encoding()).isEqualTo(charset.substring(0, 6));
  }

  @Test
  void readsTablesThatSayTheirSeparatorOrPartCellsByBars() {
    NameList said = NameListReader.csv("sep=;\r\nname;year\r\nЯн Узор;1\r\n".getBytes(UTF_8), "");
    assertThat(said.names()).containsExactly("Ян Узор");
    assertThat(said.lines()).extracting(ListLine::line).containsExactly(3);

    assertThat(NameListReader.csv("year|name\n1|Ян Узор\n".getBytes(UTF_8), "").names())
        .containsExactly("Ян Узор");
    assertThat(NameListReader.csv("name\nsep=;\n".getBytes(UTF_8), "").names())
        .containsExactly("sep=;");
  }

  @Test
  void takesWhatIsNotUtf8ForWindows1251AndSaysSo() {
    NameList list = NameListReader.text("Уладзімір Узор\nЁсіп Ў".getBytes(WINDOWS_1251));

    assertThat(list.names()).containsExactly("Уладзімір Узор", "Ёсіп Ў");
    assertThat(list.encoding()).isEqualTo("windows-1251");
  }

  @Test
  void reportsEachLineBeyondTheLimit() {
    int more = NameListReader.MOST_FAULTS_BEYOND + 5;
    String text =
        IntStream.range(0, NameListReader.MOST + more)
            .mapToObj(i -> "Ян Узор")
            .collect(Collectors.joining("\n"));
    NameList list = NameListReader.text(text);

    assertThat(list.names()).hasSize(NameListReader.MOST);
    assertThat(list.bad()).isEqualTo(more);
    assertThat(list.unlisted()).isEqualTo(5);
    assertThat(list.lines().getLast())
        .isEqualTo(new ListLine.Bad(11_000, "Ян Узор", Fault.BEYOND_LIMIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№,ФИО,Год\n1,Ян Узор,1900\n2,\"Узор, Ян\",1901\n",
        "№;Імя;Год\n1;Ян Узор;1900\n2;Узор, Ян;1901\n",
        "id\tFull Name\n1\tЯн Узор\n2\tУзор, Ян\n"
      })
  void findsTheColumnOfNamesByItsHeader(String csv) {
    NameList list = NameListReader.csv(csv.getBytes(UTF_8), "");

    assertThat(list.names()).containsExactly("Ян Узор", "Узор, Ян");
    assertThat(list.lines()).extracting(ListLine::line).containsExactly(2, 3);
    assertThat(list.column()).isNotEmpty();
  }

  @Test
  void takesTheFirstColumnWhereNoHeaderTellsOfNames() {
    NameList list = NameListReader.csv("Ян Узор,1900\nАлена Прыклад,1901".getBytes(UTF_8), "");

    assertThat(list.names()).containsExactly("Ян Узор", "Алена Прыклад");
    assertThat(list.column()).isEmpty();
  }

  @Test
  void takesTheColumnThatIsAskedForByHeaderOrNumber() {
    byte[] csv = "name,Герой\nгазета,Ян Узор\n".getBytes(UTF_8);

    assertThat(NameListReader.csv(csv, "герой").names()).containsExactly("Ян Узор");
    assertThat(NameListReader.csv(csv, "1").names()).containsExactly("газета");
    assertThatThrownBy(() -> NameListReader.csv(csv, "чытач"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("герой");
  }

  @Test
  void joinsTheColumnsOfGivenAndFamilyNames() {
    byte[] csv =
        "Фамилия;Имя;Отчество;Год\nУзор;Ян;Пятровіч;1900\nПрыклад;Алена;;1901\n".getBytes(UTF_8);
    NameList list = NameListReader.csv(csv, "");

    assertThat(list.names()).containsExactly("Ян Пятровіч Узор", "Алена Прыклад");
    assertThat(list.column()).isEqualTo("Имя + Отчество + Фамилия");
    assertThat(NameListReader.csv(csv, "Имя+фамилия").names())
        .containsExactly("Ян Узор", "Алена Прыклад");
    assertThat(NameListReader.csv(csv, "2+1").names()).first().isEqualTo("Ян Узор");
    assertThat(NameListReader.csv(csv, "Фамилия").names()).first().isEqualTo("Узор");
  }

  @Test
  void aQuoteThatDoesNotCloseCostsItsLineAlone() {
    NameList list =
        NameListReader.csv("name\nЯн Узор\n\"Алена Прыклад\nПятро Узорны\n".getBytes(UTF_8), "");

    assertThat(list.names()).containsExactly("Ян Узор", "Пятро Узорны");
    assertThat(list.lines().get(1))
        .isInstanceOfSatisfying(
            ListLine.Bad.class,
            bad -> {
              assertThat(bad.line()).isEqualTo(3);
              assertThat(bad.fault()).isEqualTo(Fault.BROKEN_ROW);
            });
  }

  @Test
  void reportsRowsWithoutTheColumn() {
    NameList list = NameListReader.csv("id,name\n1,Ян Узор\n2\n\n3,\n".getBytes(UTF_8), "");

    assertThat(list.lines())
        .filteredOn(ListLine.Bad.class::isInstance)
        .extracting(ListLine::line, line -> ((ListLine.Bad) line).fault())
        .containsExactly(
            tuple(3, Fault.NO_SUCH_COLUMN), tuple(4, Fault.EMPTY), tuple(5, Fault.EMPTY));
  }

  @Test
  void numbersTheLinesOfAFileNotTheRecords() {
    NameList list = NameListReader.csv("name\n\"Ян\nУзор\"\nАлена Прыклад\n".getBytes(UTF_8), "");

    assertThat(list.names()).containsExactly("Ян Узор", "Алена Прыклад");
    assertThat(list.lines()).extracting(ListLine::line).containsExactly(2, 4);
  }

  @ParameterizedTest
  @EnumSource
  void tellsEachFaultInEachLanguage(Fault fault) {
    assertThat(fault.in(Locale.of("be")))
        .isNotEqualTo(fault.in(Locale.of("ru")))
        .isNotEqualTo(fault.in(Locale.ENGLISH));
    assertThat(fault.key()).matches("[a-z-]+");
  }
}
