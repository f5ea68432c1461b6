// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSpotterTest {
  private static final PersonSpotter SPOTTER = PersonSpotter.of(KnownPeople.empty());

  @Test
  void aMentionTellsWhereItStandsAndItsNominative() {
    List<SpottedPerson> people =
        SPOTTER.people("Пра Марыю Калеснікаву", "Калеснікава ў Мінску.", "be");
    assertThat(people).hasSize(1);
    Mention inTitle = people.getFirst().mentions().getFirst();
    assertThat(inTitle.inTitle()).isTrue();
    assertThat(inTitle.start()).isEqualTo(4);
    assertThat(inTitle.end()).isEqualTo(21);
    assertThat(inTitle.written()).isEqualTo("Марыю Калеснікаву");
    assertThat(inTitle.kind()).isEqualTo(MentionKind.FULL);
    assertThat(inTitle.label())
        .isEqualTo(new PersonLabel("Марыя", "", "", "Калеснікава", Gender.FEMALE, "be"));
    Mention inText = people.getFirst().mentions().getLast();
    assertThat(inText.inTitle()).isFalse();
    assertThat(inText.kind()).isEqualTo(MentionKind.FAMILY);
  }

  @Test
  void aNameInBracketsIsAnotherFormOfTheSameMention() {
    List<SpottedPerson> people = SPOTTER.people("", "Vladimir (Uladzimir) Labkovich spoke.", "en");
    assertThat(people.getFirst().mentions().getFirst().others())
        .containsExactly("Uladzimir Labkovich");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "А",
        "А.",
        "А. А.",
        "Пётр",
        "Пётр ",
        "Пётр-",
        "-Пётр",
        "(Пётр",
        "Пётр (",
        "Пётр (Іван",
        "Пётр (Іван) ",
        "У.У.У.У.",
        "\uD83D\uDCA5Пётр Іваноў",
        "\uD800Пётр \uDC00Іваноў",
        "И\u0301ван Петро\u0301в",
        "\u0301",
        "Ⓜ Ⓜ",
        "Пётр\u0000Іваноў",
        "'Пётр' ’Іваноў’",
        "O’O’O’",
        "ПЁТР ІВАНОЎ",
        "Пётр Іваноў Пётр Іваноў",
        "Іваноў, Пётр",
        "Dr. Dr. Dr.",
        "İi Ii",
        "ß ẞ"
      })
  void readsTextsThatEndAnywhere(String text) {
    for (String language : List.of("be", "ru", "uk", "pl", "en", "und", "")) {
      check(text, text, language);
    }
  }

  @Property(tries = 300)
  void neverFailsAndNeverOverlaps(@ForAll @StringLength(max = 200) String text) {
    check(text, "Пётр " + text + " Іваноў, У. " + text + "-Лабковіч", "be");
  }

  @Property(tries = 200)
  void neverFailsOnNamesInAnyOrder(@ForAll long seed) {
    String[] words = {
      "Пётр",
      "Іваноў",
      "Марыя",
      "Іванавіч",
      "У.",
      "ван",
      "(",
      ")",
      ",",
      "-",
      "\n",
      "вуліца",
      "«",
      "»",
      "Smith",
      "John",
      "Чэн",
      "Мінск",
      "прэзідэнт",
      ".",
      "Саша",
      "Лабковіча",
      "Ю.А."
    };
    var random = new Random(seed);
    var text = new StringBuilder();
    IntStream.range(0, 60)
        .forEach(i ->
            text.append(words[random.nextInt(words.length)])
                .append(random.nextInt(4) == 0 ? "" : " "));
    check("", text.toString(), List.of("be", "ru", "en").get(random.nextInt(3)));
  }

  @Test
  void everyPersonOfALongTextIsFoundOnce() {
    var text = new StringBuilder();
    IntStream.range(0, 2000).forEach(i -> text.append("Пётр Іваноў прыйшоў. Іваноў сеў. "));
    List<SpottedPerson> people = SPOTTER.people("", text.toString(), "be");
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().mentions()).hasSize(4000);
  }

  private static void check(String title, String text, String language) {
    Set<Integer> taken = new HashSet<>();
    for (SpottedPerson person : SPOTTER.people(title, text, language)) {
      for (Mention mention : person.mentions()) {
        String of = mention.inTitle() ? title : text;
        assertThat(of.substring(mention.start(), mention.end())).isEqualTo(mention.written());
        assertThat(mention.label().text()).isNotBlank();
        for (int i = mention.start(); i < mention.end(); i++) {
          assertThat(taken.add(mention.inTitle() ? -1 - i : i)).as("overlap at %d", i).isTrue();
        }
      }
    }
  }
}
