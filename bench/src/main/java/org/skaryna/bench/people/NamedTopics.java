// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skaryna.bench.people.Annotation.Kind;
import org.skaryna.bench.people.ArticlePeople.Found;
import org.skaryna.bench.people.Recognition.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection that tells which articles name whom: {@code articles.jsonl}, {@code topics.tsv} with
 * full names in the nominative, {@code qrels.tsv}. A name is recognised in an article where
 * somebody has these words, in any order, and joined where the id is the same in all the name's
 * articles.
 */
final class NamedTopics {
  private static final String SURE = "2";

  private final String name;
  private final ArticlePeople people = new ArticlePeople();
  private final Map<String, List<Found>> found = new HashMap<>();

  private NamedTopics(Path folder) throws IOException {
    this.name = String.valueOf(folder.getFileName());
    List<String> articles = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode article = JsonMapper.shared().readTree(line);
      String id = article.path("id").asString();
      people.add(id, article.path("text").asString(), article.path("language").asString());
      articles.add(id);
    }
    people.register();
    articles.forEach(id -> found.put(id, people.in(id)));
  }

  private record Pair(String topic, String name, String article) {}

  static List<Recognition> judge(Path folder) throws IOException {
    List<Pair> pairs = pairs(folder);
    NamedTopics topics = new NamedTopics(folder);
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Pair pair : pairs) {
      topics.find(pair).ifPresent(mention -> Ids.count(counts, pair.topic, mention.person()));
    }
    Ids ids = Ids.of(counts);
    return pairs.stream().map(pair -> topics.judge(pair, ids)).toList();
  }

  private static List<Pair> pairs(Path folder) throws IOException {
    Map<String, String> names =
        rows(folder, "topics.tsv").stream().collect(Collectors.toMap(r -> r[0], r -> r[2]));
    return rows(folder, "qrels.tsv").stream()
        .filter(row -> row[2].equals(SURE))
        .map(row -> new Pair(row[0], names.getOrDefault(row[0], ""), row[1]))
        .toList();
  }

  private static List<String[]> rows(Path folder, String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private Recognition judge(Pair pair, Ids ids) {
    Optional<Found> mention = find(pair);
    Outcome outcome =
        mention.isEmpty()
            ? Outcome.WRONG
            : ids.isOf(pair.topic, mention.get().person()) ? Outcome.RIGHT : Outcome.APART;
    List<Found> there = mention.map(List::of).orElseGet(() -> alike(pair));
    return new Recognition(name, pair.article, pair.name, Kind.FULL, outcome, there);
  }

  private Optional<Found> find(Pair pair) {
    return found.getOrDefault(pair.article, List.of()).stream()
        .filter(mention -> !mention.person().isEmpty())
        .filter(mention -> words(mention.form()).equals(words(pair.name)))
        .findFirst();
  }

  /** Mentions with a beginning of a word in common, to be shown. */
  private List<Found> alike(Pair pair) {
    List<String> beginnings = words(pair.name).stream().map(NamedTopics::beginning).toList();
    return found.getOrDefault(pair.article, List.of()).stream()
        .filter(m ->
            words(m.written()).stream().map(NamedTopics::beginning).anyMatch(beginnings::contains))
        .toList();
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(4, word.length()));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[\\s-]+"))
        .sorted()
        .toList();
  }
}
