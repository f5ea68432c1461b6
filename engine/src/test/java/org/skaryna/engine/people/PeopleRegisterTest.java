// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.engine.people.PersonClustersTest.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchRequest;

/** What the register holds outlives its process, a crash and the index. */
class PeopleRegisterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);
  private static final Locale BELARUSIAN = Locale.of("be");
  private static final String LABKOVICH = "Уладзімір||Лабковіч|M|be";
  private static final String BABARYKA = "Віктар||Бабарыка|M|be";

  @TempDir private Path folder;
  private Path file = Path.of("");
  private PeopleRegister register = PeopleRegister.inMemory();

  @BeforeEach
  void openRegister() {
    file = folder.resolve("people").resolve("register.tsv");
    register = open();
  }

  private PeopleRegister open() {
    return PeopleRegister.in(new RegisterFile(file, CLOCK));
  }

  private static String person(PeopleRegister register, String form) {
    return register.read(identities -> identities.person(form(form))).orElse("nobody");
  }

  @Test
  void whoIsWhoIsReadAgainByTheNextProcess() {
    register.register(List.of(form(LABKOVICH), form(BABARYKA)));
    String person = person(register, LABKOVICH);
    assertThat(person(open(), LABKOVICH)).isEqualTo(person);
    assertThat(person(open(), BABARYKA)).isNotEqualTo(person);
    assertThat(person(open(), "Нехта||Іншы|M|be")).isEqualTo("nobody");
  }

  @Test
  void aLineIsPlainText() throws IOException {
    register.register(List.of(form(LABKOVICH)));
    assertThat(Files.readString(file))
        .isEqualTo(
            "2026-01-02T03:04:05Z\tassign\t%s\tУладзімір\t\tЛабковіч\t\tM\tbe\t\n"
                .formatted(person(register, LABKOVICH)));
  }

  @Test
  void whatIsAlreadyKnownIsNotWrittenAgain() throws IOException {
    register.register(List.of(form(LABKOVICH)));
    long size = Files.size(file);
    register.register(List.of(form(LABKOVICH)));
    open().register(List.of(form(LABKOVICH)));
    assertThat(Files.size(file)).isEqualTo(size);
  }

  @Test
  void aReaderSeesWhatAnotherProcessWrites() {
    PeopleRegister reader = open();
    assertThat(person(reader, LABKOVICH)).isEqualTo("nobody");
    register.register(List.of(form(LABKOVICH)));
    assertThat(person(reader, LABKOVICH)).isEqualTo(person(register, LABKOVICH));
  }

  @Test
  void aLineThatACrashCutOffIsNoLine() throws IOException {
    register.register(List.of(form(LABKOVICH)));
    Files.writeString(file, "2026-01-02T03:04:05Z\tassi", StandardOpenOption.APPEND);
    PeopleRegister next = open();
    assertThat(person(next, LABKOVICH)).isEqualTo(person(register, LABKOVICH));
    next.register(List.of(form(BABARYKA)));
    assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.contains("\tassign\t"));
  }

  @Test
  void aLineThatNobodyWroteIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("people"));
    Files.writeString(file, "nonsense\n");
    assertThatThrownBy(() -> person(open(), LABKOVICH))
        .hasMessageContaining("register.tsv")
        .hasMessageContaining("nonsense");
  }

  @Test
  void nobodyIsMergedSplitOrRenamed() {
    register.register(List.of(form(LABKOVICH)));
    String person = person(register, LABKOVICH);
    assertThatThrownBy(() -> register.merge(person, "nobody")).hasMessageContaining("'nobody'");
    assertThatThrownBy(() -> register.rename("nobody", "be", "Х")).hasMessageContaining("nobody");
    assertThatThrownBy(() -> register.split(person, Set.of("Уладзімір Лабковіч")))
        .hasMessageContaining("some, not all");
    assertThatThrownBy(() -> register.split(person, Set.of("Хто"))).hasMessageContaining("Хто");
  }

  @Test
  void mergingTwiceInACircleChangesNothing() {
    register.register(List.of(form(LABKOVICH), form(BABARYKA)));
    String one = person(register, LABKOVICH);
    String other = person(register, BABARYKA);
    register.merge(one, other);
    register.merge(other, one);
    assertThat(person(open(), BABARYKA)).isEqualTo(one);
    assertThat(open().current(other)).isEqualTo(one);
  }

  @Test
  void decisionsAndIdsSurviveReindexing() {
    index("Уладзімір Лабковіч і Янка Купала.", "Іван Луцэвіч пісаў вершы.");
    String kupala = id("Янка Купала");
    String lutsevich = id("Іван Луцэвіч");
    String labkovich = id("Уладзімір Лабковіч");
    register.merge(kupala, lutsevich);
    register.rename(labkovich, "be", "Уладзімір Лабковіч (праваабаронца)");
    index("Уладзімір Лабковіч і Янка Купала.", "Іван Луцэвіч пісаў вершы.");
    assertThat(people())
        .extracting(p -> p.value() + " " + p.label() + " " + p.count())
        .contains(labkovich + " Уладзімір Лабковіч (праваабаронца) 1");
    assertThat(people())
        .filteredOn(p -> p.value().equals(kupala))
        .extracting(FacetValue::count)
        .containsExactly(2L);
    assertThat(people()).extracting(FacetValue::value).doesNotContain(lutsevich);
    assertThat(found(lutsevich)).as("an old link still leads there").isEqualTo(2);
  }

  @Test
  void aSplitSurvivesReindexing() {
    index("Уладзімір Лабковіч прыехаў.", "Владимир Лабкович приехал в Минск.");
    String both = id("Уладзімір Лабковіч");
    assertThat(found(both)).isEqualTo(2);
    String other = register.split(both, Set.of("Владимир Лабкович"));
    index("Уладзімір Лабковіч прыехаў.", "Владимир Лабкович приехал в Минск.");
    assertThat(found(both)).isEqualTo(1);
    assertThat(found(other)).isEqualTo(1);
  }

  private ArchivePeople archive() {
    return new ArchivePeople(KnownPeople.empty(), open());
  }

  /** Writes the index anew. */
  private void index(String... texts) {
    try (var sink = LuceneArticleSink.openAnew(folder, Gazetteer.builtIn(), archive())) {
      for (int i = 0; i < texts.length; i++) {
        Language language = texts[i].contains("и") ? Language.RUSSIAN : Language.BELARUSIAN;
        sink.add(Article.builder("id" + i, texts[i]).language(language).build());
      }
      sink.commit(1);
    }
  }

  private List<FacetValue> people() {
    try (var engine = LuceneSearchEngine.open(folder, Gazetteer.builtIn(), archive())) {
      return engine
          .search(SearchRequest.of("").locale(BELARUSIAN).build())
          .facet(FacetField.PERSON);
    }
  }

  private String id(String label) {
    return people().stream()
        .filter(person -> person.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private long found(String person) {
    Filters filters =
        new Filters(Map.of(FacetField.PERSON, Set.of(person)), Map.of(), DateRange.ALL);
    try (var engine = LuceneSearchEngine.open(folder, Gazetteer.builtIn(), archive())) {
      return engine.search(SearchRequest.of("").filters(filters).build()).total();
    }
  }
}
