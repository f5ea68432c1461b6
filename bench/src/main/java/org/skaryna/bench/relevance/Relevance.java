// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found for every topic. */
record Relevance(List<Ranking> rankings) {
  /** The group that holds every topic. */
  static final String ALL = "all";

  Relevance {
    rankings = List.copyOf(rankings);
  }

  /**
   * Takes in the sample archive and asks its topics.
   *
   * @throws IllegalArgumentException where a judgement names no article of it
   */
  static Relevance measure(Path corpus) throws IOException {
    List<Topic> topics = Topics.read(corpus);
    try (SampleArchive archive = SampleArchive.of(corpus)) {
      check(topics, archive.articles());
      return new Relevance(
          topics.stream()
              .map(topic -> new Ranking(topic, archive.find(topic.query(), Ranking.DEPTH)))
              .toList());
    }
  }

  private static void check(List<Topic> topics, List<String> articles) {
    for (Topic topic : topics) {
      for (String article : topic.grades().keySet()) {
        if (!articles.contains(article)) {
          throw new IllegalArgumentException(
              "judgements.csv: %s names '%s'; the articles are %s"
                  .formatted(topic.id(), article, articles));
        }
      }
    }
  }

  /** {@link #ALL} and the kinds of topics. */
  List<String> groups() {
    TreeSet<String> kinds =
        rankings.stream().map(r -> r.topic().kind()).collect(Collectors.toCollection(TreeSet::new));
    return Stream.concat(Stream.of(ALL), kinds.stream()).toList();
  }

  /** The rankings of a group. */
  List<Ranking> of(String group) {
    return rankings.stream()
        .filter(ranking -> group.equals(ALL) || group.equals(ranking.topic().kind()))
        .toList();
  }

  /** The mean nDCG of a group's topics. */
  double ndcg(String group) {
    return mean(group, Ranking::ndcg);
  }

  /** The mean recall of a group's topics. */
  double recall(String group) {
    return mean(group, Ranking::recall);
  }

  private double mean(String group, ToDoubleFunction<Ranking> measure) {
    return of(group).stream().mapToDouble(measure).average().orElse(0);
  }
}
