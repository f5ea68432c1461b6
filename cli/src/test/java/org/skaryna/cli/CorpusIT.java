// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.cli.serve.DemoCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From files to the search box: the sample archive, the real pipeline, the real server. */
final class CorpusIT {
  @TempDir private static Path data;
  private static Installation skaryna;
  private static Installation.Outcome added;

  @BeforeAll
  static void addTheCorpusAndServeIt() throws IOException {
    added = addCorpus();
    skaryna = Installation.serving(data);
  }

  private static Installation.Outcome addCorpus() throws IOException {
    List<String> command = new ArrayList<>(List.of("add", "--json", "--data", data.toString()));
    DemoCommand.collections(Installation.corpus())
        .forEach(folder -> command.add(folder.toString()));
    return Installation.run(command.toArray(String[]::new));
  }

  @AfterAll
  static void stop() {
    skaryna.close();
  }

  @Test
  void takesInEveryArticleOfTheSampleArchive() {
    JsonNode report = added.json();
    assertThat(added.status()).as(added.err()).isZero();
    assertThat(report.get("failed").asLong()).isZero();
    assertThat(report.get("added").asLong()).isGreaterThanOrEqualTo(60);
    assertThat(report.get("seen").asLong()).isEqualTo(sum(report));
  }

  @Test
  void doesNothingTheSecondTime() throws IOException {
    JsonNode again = addCorpus().json();
    assertThat(again.get("added").asLong()).isZero();
    assertThat(again.get("replaced").asLong()).isZero();
    assertThat(again.get("unchanged").asLong()).isEqualTo(added.json().get("added").asLong());
  }

  @ParameterizedTest(name = "{0} is one person with at least {1} spellings in {2} languages")
  @CsvSource({
    "Уладзімір Лабковіч, 5, 3",
    "Марыя Калеснікава, 4, 3",
    "Віктар Бабарыка, 3, 3",
    "Эдуард Бабарыка, 3, 3",
    "Алесь Бяляцкі, 3, 3",
  })
  void aPersonIsOneEntryInTheCatalogue(String label, int spellings, int languages)
      throws Exception {
    JsonNode person = person(label);
    Set<String> forms = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    for (JsonNode spelling : person.get("spellings")) {
      forms.add(spelling.get("form").asString());
      written.add(spelling.get("language").asString());
    }
    assertThat(forms).hasSizeGreaterThanOrEqualTo(spellings);
    assertThat(written).hasSizeGreaterThanOrEqualTo(languages);
    JsonNode found = skaryna.search("", "&size=0&person=" + person.get("id").asString());
    assertThat(found.get("total").asLong()).isEqualTo(person.get("documents").asLong());
  }

  @Test
  void twoPeopleOfOneFamilyAreTwoEntries() throws Exception {
    JsonNode viktar = person("Віктар Бабарыка");
    JsonNode eduard = person("Эдуард Бабарыка");
    assertThat(viktar.get("id")).isNotEqualTo(eduard.get("id"));
    assertThat(viktar.get("spellings").toString()).doesNotContain("Эдуард", "Eduard");
    assertThat(eduard.get("spellings").toString()).doesNotContain("Віктар", "Виктор", "Viktar");
  }

  private static JsonNode person(String label) throws Exception {
    String encoded = URLEncoder.encode(label, StandardCharsets.UTF_8);
    for (JsonNode person :
        JsonMapper.shared()
            .readTree(skaryna.get("/api/people?lang=be&q=" + encoded).body())
            .get("people")) {
      if (person.get("label").asString().equals(label)) {
        return person;
      }
    }
    throw new AssertionError("the catalogue has no entry " + label);
  }

  @ParameterizedTest(name = "name:\"Vladimir Labkovich\" finds {0}")
  @ValueSource(
      strings = {
        "Уладзімір Лабковіч",
        "Уладзіміра Лабковіча",
        "Владимира Лабковича",
        "Владимир Лабкович",
        "Uładzimir Łabkovič",
        "Uladzimir Labkovich",
        "Vladimir Labkovich"
      })
  void findsAPersonUnderEverySpellingAndSaysWhy(String spelling) throws Exception {
    JsonNode found = skaryna.search("name:\"Vladimir Labkovich\"", "&size=1000&lang=en");
    assertThat(forms(found.get("names").get(0).get("spellings"))).contains(spelling);
    List<JsonNode> names = new ArrayList<>();
    found.get("hits").forEach(hit -> hit.get("names").forEach(names::add));
    assertThat(names)
        .filteredOn(name -> name.get("found").asString().equals(spelling))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.get("why").asString()).isNotBlank());
  }

  @Test
  void findsTheSameArticlesFromEveryLanguage() throws Exception {
    Set<String> official = ids("name:\"Kalesnikava\"");
    assertThat(official).hasSizeGreaterThan(5);
    for (String other : List.of("Колесникова", "Калеснікавай", "Калесьнікава", "Kaleśnikava")) {
      assertThat(ids("name:\"" + other + "\"")).as(other).isEqualTo(official);
    }
    for (String typed : List.of("Kalesnikava", "Колесникова", "Калеснікавай")) {
      assertThat(ids(typed)).as("typed: " + typed).isEqualTo(official);
    }
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Эдуард Бабарыка,       Віктар Бабарыка,    a son and his father",
    "Адам Багдановіч,       Максім Багдановіч,  a father and his son",
    "Антон Адамович,        Алесь Адамович,     namesakes",
    "Сергей Тихановский,    Светлана Тихановская, a husband and his wife",
    "Александр Колесников,  Мария Колесникова,  a father and his daughter"
  })
  void findsNobodyElse(String asked, String other, String why) throws Exception {
    JsonNode found = skaryna.search("name:\"" + asked + "\"", "&size=1000");
    List<String> forms = forms(found.get("names").get(0).get("spellings"));
    assertThat(forms).as(why).isNotEmpty().doesNotContain(other);
  }

  @Test
  void leavesNavigationOutOfAnArticle() throws Exception {
    for (String words : List.of("cookie", "куки", "печенье сайта")) {
      assertThat(skaryna.search(words, "").get("total").asLong()).as(words).isZero();
    }
  }

  @Test
  void tellsTheThreeLanguagesApart() throws Exception {
    JsonNode facets = skaryna.search("", "").get("facets").get("language");
    List<String> values = new ArrayList<>();
    facets.forEach(facet -> values.add(facet.get("value").asString()));
    assertThat(values).containsExactlyInAnyOrder("be", "ru", "en");
  }

  @Test
  void countsWhatAFilterFinds() throws Exception {
    JsonNode all = skaryna.search("", "");
    for (JsonNode facet : all.get("facets").get("source")) {
      String value = URLEncoder.encode(facet.get("value").asString(), StandardCharsets.UTF_8);
      assertThat(skaryna.search("", "&source=" + value).get("total").asLong())
          .as(facet.get("value").asString())
          .isEqualTo(facet.get("count").asLong());
    }
  }

  @Test
  void highlightsWholeWordsThatMatched() throws Exception {
    JsonNode hits = skaryna.search("name:\"Uladzimir Labkovich\"", "").get("hits");
    assertThat(hits.size()).isPositive();
    for (JsonNode hit : hits) {
      for (JsonNode snippet : hit.get("snippets")) {
        String text = snippet.get("text").asString();
        assertThat(text.length()).isLessThanOrEqualTo(240);
        for (JsonNode span : snippet.get("highlights")) {
          String marked = text.substring(span.get(0).asInt(), span.get(1).asInt());
          assertThat(marked).matches("[\\p{L}\\p{M}.,'’ʼ\\- ()]+");
        }
      }
    }
  }

  @Test
  void givesBackTheOriginalByteForByte() throws Exception {
    Path file = Installation.corpus().resolve("release-2025/press-conference.html");
    String id =
        ids("name:\"Labkovich\"").stream()
            .filter(each -> each.startsWith("press-conference"))
            .findFirst()
            .orElseThrow();
    assertThat(skaryna.get("/api/documents/" + id + "/original").body())
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest(name = "{0} answers {1} and names {2}")
  @CsvSource({
    "/api/search?size=5000,            400, size",
    "/api/search?names=loosely,        400, names",
    "/api/search?sort=best,            400, sort",
    "/api/search?from=yesterday,       400, from",
    "/api/search?after=nonsense,       400, after",
    "/api/search?colour=red,           400, colour",
    "/api/documents/no-such-document,  404, no-such-document",
    "/api/nothing-here,                404, nothing-here"
  })
  void saysWhatWasWrong(String path, int status, String named) throws Exception {
    HttpResponse<String> response = skaryna.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(response.body()).contains(named);
  }

  @ParameterizedTest(name = "takes as words: {0}")
  @ValueSource(strings = {"Купала\" AND", "((", "AC/DC 9/11", "Купала: жыццё", "a < b", "*", "NOT"})
  void neverAnswersWithASyntaxError(String query) throws Exception {
    assertThat(skaryna.search(query, "").get("query").get("q").asString()).isEqualTo(query);
  }

  @Test
  void theArchiveIsAsItWasRecorded() {
    Installation.Outcome verified = Installation.run("verify", "--json", "--data", data.toString());
    assertThat(verified.status()).isZero();
    assertThat(verified.json().get("documents").asLong())
        .isEqualTo(added.json().get("added").asLong());
  }

  private static long sum(JsonNode report) {
    long sum = 0;
    for (String fate : List.of("added", "replaced", "unchanged", "skipped", "failed")) {
      sum += report.get(fate).asLong();
    }
    return sum;
  }

  private static Set<String> ids(String query) throws Exception {
    Set<String> ids = new TreeSet<>();
    JsonNode found = skaryna.search(query, "&size=1000&facets=none&snippets=false");
    found.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
    return ids;
  }

  private static List<String> forms(JsonNode spellings) {
    List<String> forms = new ArrayList<>();
    spellings.forEach(spelling -> forms.add(spelling.get("form").asString()));
    return forms;
  }
}
