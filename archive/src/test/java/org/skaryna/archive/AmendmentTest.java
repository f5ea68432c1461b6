// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archivist may write into a description, and what comes of it. */
class AmendmentTest {
  private static final Description EXTRACTED = Samples.described("letter.html");

  @ParameterizedTest(name = "{0}={1}: {3}")
  @CsvFileSource(resources = "amendments.csv", numLinesToSkip = 1)
  void keepsWhatIsRightAndNamesWhatIsWrong(String field, String value, String kept, String reason) {
    if (kept == null) {
      assertThatThrownBy(() -> Amendment.parse(DescriptionField.named(field), value))
          .as(reason)
          .isInstanceOf(InvalidAmendmentException.class)
          .hasMessageContaining(field)
          .hasMessageContaining("expected")
          .hasMessageContaining(value.strip());
    } else {
      DescriptionField named = DescriptionField.named(field);
      Description amended = Amendment.parse(named, value).over(EXTRACTED);
      assertThat(String.join("|", named.of(amended))).as(reason).isEqualTo(kept);
    }
  }

  @Test
  void aControlCharacterIsRefusedAndNotPrinted() {
    assertThatThrownBy(() -> Amendment.of(DescriptionField.TITLE, "one\u001b[31m\ntwo"))
        .isInstanceOf(InvalidAmendmentException.class)
        .hasMessage("title: expected one line of 1 to 1000 letters, got 'one�[31m�two'");
  }

  @Test
  void liesOverWhatWasExtractedAndLeavesTheRest() {
    Amendment amendment =
        Amendment.of(DescriptionField.DATE, "1990-08-06")
            .with(DescriptionField.SUBJECTS, "лісты", "Прага");

    Description amended = amendment.over(EXTRACTED);

    assertThat(amended.date()).isEqualTo("1990-08-06");
    assertThat(amended.subjects()).containsExactly("лісты", "Прага");
    assertThat(amended.title()).isEqualTo(EXTRACTED.title());
    assertThat(amended.identifier()).isEqualTo(EXTRACTED.identifier());
    assertThat(amended.access()).isEqualTo(new Access.Public());
  }

  @Test
  void aNoteOnTheExtractedDateGoesWithThatDate() {
    Description noted =
        Amendment.of(DescriptionField.NOTES, "The date is that of the file.", "З архіва Ганны.")
            .over(EXTRACTED);

    assertThat(Amendment.of(DescriptionField.DATE, "1999-05-12").over(noted).notes())
        .containsExactly("З архіва Ганны.");
    assertThat(Amendment.of(DescriptionField.TITLE, "Ліст").over(noted).notes()).hasSize(2);
    assertThat(Amendment.NONE.over(noted).notes()).hasSize(2);
  }

  @Test
  void laterEditsCountAndAnEditCanBeTakenBack() {
    Amendment first = Amendment.of(DescriptionField.DATE, "1990").with(DescriptionField.TITLE, "A");
    Amendment second = Amendment.parse(DescriptionField.DATE, "").with(DescriptionField.TITLE, "B");

    Description amended = first.then(second).over(EXTRACTED);

    assertThat(amended.date()).isEqualTo(EXTRACTED.date());
    assertThat(amended.title()).isEqualTo("B");
  }

  @Test
  void sayingThatThereIsNothingIsAnEditToo() {
    Amendment nothing = Amendment.parse(DescriptionField.DATE, "-");

    assertThat(nothing.isEmpty()).isFalse();
    assertThat(nothing.over(EXTRACTED).date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "public, 2026-01-01, true, everybody may see it",
    "restricted, 2999-01-01, false, archivists only and for ever",
    "embargoed until 2026-03-01, 2026-02-28, false, the day before",
    "embargoed until 2026-03-01, 2026-03-01, true, the first day on which it is public",
    "2026-03-01, 2026-03-02, true, a bare date is an embargo",
    "2026-03, 2026-02-28, false, a month begins with its first day",
    "2026-03, 2026-03-01, true, a month begins with its first day",
    "2027, 2026-12-31, false, a year begins with its first day",
    "embargoed until 2027, 2027-01-01, true, a year begins with its first day"
  })
  void anEmbargoEndsByItself(String access, LocalDate day, boolean isPublic, String reason) {
    Access read = Access.parse(access);

    assertThat(read.isPublicOn(day)).as(reason).isEqualTo(isPublic);
    assertThat(Access.parse(read.toString())).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "closed", "27", "2027-13", "2027-02-30", "01.03.2027", "0000"})
  void whatIsNoAccessIsRefusedWithWhatIsExpected(String access) {
    assertThatThrownBy(() -> Access.parse(access))
        .hasMessage(
            "access: expected public, restricted, or the date of an embargo's end"
                + " (2030, 2030-01 or 2030-01-01), got '%s'",
            access);
  }

  @Test
  void aFieldIsKnownByTheWordOfQueriesAndByThatOfDublinCore() {
    assertThat(List.of("authors", "Creators", " CREATORS "))
        .allSatisfy(
            word -> assertThat(DescriptionField.named(word)).isEqualTo(DescriptionField.CREATORS));
    assertThatThrownBy(() -> DescriptionField.named("autor"))
        .hasMessage(
            "field 'autor': expected one of title, authors, date, language, source, type, tags,"
                + " notes, access");
  }
}
