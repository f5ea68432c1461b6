// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleDate.Undated;

class ArticleDatesTest {

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "dates.csv", delimiter = '|', numLinesToSkip = 1)
  void readsWhatArchivesWrite(
      String written, String shown, LocalDate from, LocalDate to, String why) {
    assertThat(ArticleDates.read(written)).as(why).isEqualTo(new Dated(shown, from, to));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "undated.csv", delimiter = '|', numLinesToSkip = 1)
  void keepsWhatNamesNoDay(String written, String why) {
    assertThat(ArticleDates.read(written)).as(why).isEqualTo(new Undated(written));
  }

  @Test
  void anEmptyDateIsNone() {
    assertThat(ArticleDates.read("  ")).isEqualTo(ArticleDate.NONE);
  }

  @Property
  void neverFails(@ForAll @StringLength(max = 100) String written) {
    assertThat(ArticleDates.read(written)).isNotNull();
  }

  @Property
  void readsEveryDayItWrites(@ForAll LocalDate day) {
    if (day.getYear() >= 1000 && day.getYear() <= 9999) {
      assertThat(ArticleDates.read(day.toString())).isEqualTo(new Dated(day.toString(), day, day));
    }
  }
}
