// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.skaryna.analysis.name.FoundName;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameAnalyzer;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.NameTerms;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;

/** Name search against a plain reading of every article, on random articles and queries. */
class NaiveNameSearchTest {
  private static final List<String> WORDS =
      List.of(
          "Уладзімір",
          "Уладзіміра",
          "Владимир",
          "Владимиру",
          "Uladzimir",
          "Мікалай",
          "Николая",
          "У.",
          "Лабковіч",
          "Лабковіча",
          "Лабкович",
          "Лапковіч",
          "Labkovich",
          "Зуеў",
          "Зуева",
          "Zujeŭ",
          "Мікалаевіч",
          "і",
          "сказаў",
          "суд",
          ",",
          ".");

  private static final List<String> NAMES =
      List.of(
          "Уладзімір Лабковіч",
          "Лабковіч Уладзімір",
          "Vladimir Labkovich",
          "Мікалай Зуеў",
          "Николай Зуев",
          "У. Лабковіч",
          "Уладзімір Зуеў");

  private static final List<Language> LANGUAGES = List.of(Language.BELARUSIAN, Language.RUSSIAN);

  private record Text(String id, Language language, String text) {}

  @Property(tries = 25)
  void findsAndCountsWhatReadingEveryArticleDoes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Text> texts = texts(random);
    Path folder = Files.createTempDirectory("skaryna-naive");
    try {
      index(folder, texts, random);
      try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
        for (int i = 0; i < 12; i++) {
          Asked asked = asked(random, texts);
          check(engine.search(asked.request()), asked, texts);
        }
      }
    } finally {
      remove(folder);
    }
  }

  private static List<Text> texts(Random random) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      List<String> words = new ArrayList<>();
      for (int length = random.nextInt(14); length >= 0; length--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      texts.add(new Text("id" + i, LANGUAGES.get(random.nextInt(2)), String.join(" ", words)));
    }
    return texts;
  }

  private static void index(Path folder, List<Text> texts, Random random) {
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder)) {
      for (Text text : texts) {
        sink.add(Article.builder(text.id(), text.text()).language(text.language()).build());
        if (random.nextInt(4) == 0) {
          sink.commit(1);
        }
      }
      sink.commit(2);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * A query and its parts.
   *
   * @param leftOut a spelling left out, empty for none
   * @param word a word required besides, empty for none
   */
  private record Asked(
      String name, NameLevel level, String leftOut, String word, boolean belarusianOnly) {

    SearchRequest request() {
      String query =
          "name:\"%s\"%s %s"
              .formatted(name, leftOut.isEmpty() ? "" : " -spelling:\"" + leftOut + '"', word);
      Map<FacetField, Set<String>> included =
          belarusianOnly ? Map.of(FacetField.LANGUAGE, Set.of("be")) : Map.of();
      Filters filters = new Filters(included, Map.of(), DateRange.ALL);
      return SearchRequest.of(query).names(level).size(100).filters(filters).build();
    }

    /** A spelling is left out whatever signs stand between its words. */
    boolean leavesOut(String form) {
      return !leftOut.isEmpty() && words(form).equals(words(leftOut));
    }

    private static String words(String form) {
      return form.replace(",", "").replace(" …", "");
    }

    boolean allows(Text text) {
      return (word.isEmpty() || List.of(text.text().split(" ")).contains(word))
          && (!belarusianOnly || text.language().equals(Language.BELARUSIAN));
    }
  }

  private static Asked asked(Random random, List<Text> texts) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    NameLevel level = NameLevel.values()[random.nextInt(4)];
    List<String> forms =
        texts.stream().flatMap(text -> forms(name, level, text).keySet().stream()).toList();
    String leftOut =
        forms.isEmpty() || random.nextBoolean() ? "" : forms.get(random.nextInt(forms.size()));
    return new Asked(
        name, level, leftOut, random.nextInt(3) == 0 ? "суд" : "", random.nextInt(3) == 0);
  }

  private static void check(SearchResult result, Asked asked, List<Text> texts) {
    Set<String> ids = new TreeSet<>();
    Map<String, Long> documents = new TreeMap<>();
    Map<String, NameLevel> levels = new TreeMap<>();
    for (Text text : texts) {
      Map<String, NameLevel> forms =
          asked.allows(text) ? forms(asked.name(), asked.level(), text) : Map.of();
      forms.forEach((form, level) -> {
        documents.merge(form, 1L, Long::sum);
        levels.merge(form, level, (a, b) -> a.includes(b) ? b : a);
      });
      if (forms.keySet().stream().anyMatch(form -> !asked.leavesOut(form))) {
        ids.add(text.id());
      }
    }
    String what = asked + " in " + texts;
    assertThat(result.hits().stream().map(Hit::id).collect(Collectors.toSet()))
        .as(what)
        .isEqualTo(ids);
    assertThat(result.total()).as(what).isEqualTo(ids.size());
    for (Hit hit : result.hits()) {
      assertThat(hit.names()).as(what).isNotEmpty();
    }
    Map<String, Long> counted = new TreeMap<>();
    for (NameSpellings.Spelling spelling : result.names().getFirst().spellings()) {
      counted.put(spelling.form(), spelling.documents());
      assertThat(spelling.selected()).isEqualTo(!asked.leavesOut(spelling.form()));
      assertThat(spelling.level()).as(what).isEqualTo(levels.get(spelling.form()));
    }
    assertThat(counted).as(what).isEqualTo(documents);
  }

  /** The written forms of a name in one article, each at its strictest level. */
  private static Map<String, NameLevel> forms(String name, NameLevel level, Text text) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(name));
    Map<String, NameLevel> forms = new TreeMap<>();
    for (FoundName found : matcher.assemble(words(matcher, level, text), level)) {
      String form = written(found.words());
      forms.merge(form, found.match().level(), (a, b) -> a.includes(b) ? b : a);
    }
    return forms;
  }

  private static String written(List<FoundWord> words) {
    String form = words.getFirst().surface();
    for (int i = 1; i < words.size(); i++) {
      String between =
          switch (words.get(i).behind(words.get(i - 1))) {
            case NOTHING -> " ";
            case COMMA -> ", ";
            case WORDS -> " … ";
          };
      form += between + words.get(i).surface();
    }
    return form;
  }

  private static List<FoundWord> words(NameMatcher matcher, NameLevel level, Text text) {
    Set<FoundWord> words = new LinkedHashSet<>();
    try (NameAnalyzer analyzer = new NameAnalyzer();
        TokenStream tokens = analyzer.tokenStream("names", text.text())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        String surface = NameTerms.surface(term.toString());
        for (int word = 0; word < matcher.size(); word++) {
          if (matcher.keys(word, level).contains(NameTerms.key(term.toString()))) {
            int asked = word;
            int at = position;
            matcher
                .match(word, surface)
                .ifPresent(match -> words.add(new FoundWord(asked, surface, at, match)));
          }
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }
}
