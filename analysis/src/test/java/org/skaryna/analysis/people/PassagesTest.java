// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The passages of passages.csv, measured as a whole: what is found, and what is joined. */
class PassagesTest {
  private static final double RECALL = 0.97;
  private static final double PRECISION = 0.97;
  private static final Pattern FOREIGN = Pattern.compile("\\{([a-z]+):([^}]+)}");

  private final PersonSpotter spotter = PersonSpotter.of(KnownPeople.empty());

  private record Passage(
      String language,
      String text,
      List<ForeignPassage> foreign,
      List<String> expected,
      String reason) {}

  @Test
  void findsAndJoinsThePeopleOfThePassages() {
    int expected = 0;
    int found = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Passage passage : passages()) {
      List<String> mentions = mentions(passage);
      List<String> both = new ArrayList<>(passage.expected());
      both.retainAll(mentions);
      expected += passage.expected().size();
      found += mentions.size();
      right += both.size();
      if (both.size() != mentions.size() || both.size() != passage.expected().size()) {
        wrong.add(
            "%s%n  expected %s%n  found    %s (%s)"
                .formatted(passage.text(), passage.expected(), mentions, passage.reason()));
      }
    }
    String told = String.join("\n", wrong);
    assertThat((double) right / expected).as("recall; wrong:%n%s", told).isGreaterThan(RECALL);
    assertThat((double) right / found).as("precision; wrong:%n%s", told).isGreaterThan(PRECISION);
  }

  @Test
  void theTableHasPassagesEnoughOfEachLanguageAndOfNobody() {
    List<Passage> passages = passages();
    Set<String> languages = new HashSet<>();
    passages.forEach(passage -> languages.add(passage.language()));
    assertThat(passages).hasSizeGreaterThan(60);
    assertThat(languages).contains("be", "be-tarask", "be-latn", "ru", "uk", "pl", "en");
    assertThat(passages.stream().filter(passage -> passage.expected().isEmpty()))
        .hasSizeGreaterThan(18);
  }

  @Test
  void readsPartsInAnotherLanguageByThatLanguage() {
    List<Passage> quoting = passages().stream().filter(p -> !p.foreign().isEmpty()).toList();
    assertThat(quoting).hasSizeGreaterThan(7);
    assertThat(quoting)
        .allSatisfy(passage ->
            assertThat(mentions(passage))
                .as(passage.text() + ": " + passage.reason())
                .containsExactlyInAnyOrderElementsOf(passage.expected()));
  }

  private List<String> mentions(Passage passage) {
    String language = passage.language().split("-", 2)[0];
    Set<String> mentions = new TreeSet<>();
    List<String> all = new ArrayList<>();
    for (SpottedPerson person : people(passage, language)) {
      for (Mention mention : person.mentions()) {
        all.add(mention.written() + "=" + person.label().text());
      }
    }
    mentions.addAll(all);
    return List.copyOf(mentions);
  }

  private List<SpottedPerson> people(Passage passage, String language) {
    return spotter.people("", passage.text(), language, passage.foreign());
  }

  /** Reads the marks of parts in another language: {be:Сказаў Іван Іваноў.} of a Russian text. */
  private static Passage passage(String[] cells) {
    var text = new StringBuilder();
    List<ForeignPassage> foreign = new ArrayList<>();
    Matcher mark = FOREIGN.matcher(cells[1]);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      foreign.add(new ForeignPassage(start, text.append(mark.group(2)).length(), mark.group(1)));
    }
    mark.appendTail(text);
    List<String> expected =
        cells[2].equals("-") ? Collections.emptyList() : List.of(cells[2].split("; "));
    return new Passage(cells[0], text.toString(), foreign, expected, cells[3]);
  }

  private static List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PassagesTest.class.getResourceAsStream("passages.csv")),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
      for (String line : lines) {
        passages.add(passage(line.split("\\|", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passages;
  }
}
