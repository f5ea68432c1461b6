// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.search.NamedThings.Thing;

/**
 * What of an article is the same in every language.
 *
 * <p>How much two have in common is a weighted Jaccard index of the people and places named, joined
 * with that of the numbers written in digits. How much is enough depends on where and when they
 * appeared: sites publish the versions of an article on one day.
 *
 * @param things whom and what it names, by weight
 */
record Version(Article article, Map<Thing, Double> things) {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d{2,}(?![\\p{L}\\d])");

  private static final double NAMES = 0.65;
  private static final double ENOUGH = 0.6;
  private static final double ENOUGH_ON_ONE_SITE = 0.4;
  private static final int DAYS_OF_ONE_SITE = 3;
  private static final int MOST_DAYS = 30;
  private static final double MOST_TIMES_AS_LONG = 2.5;
  private static final int FEWEST_IN_COMMON = 3;

  /** How much both have in common, up to 1; 0 where they are hardly the same article. */
  double likeness(Version other) {
    OptionalLong days = days(other);
    double longer = (double) (1 + article.text().length()) / (1 + other.article.text().length());
    if (days.orElse(0) > MOST_DAYS || Math.max(longer, 1 / longer) > MOST_TIMES_AS_LONG) {
      return 0;
    }
    Set<String> numbers = numbers();
    Set<String> others = other.numbers();
    double names = weight(other, true) / Math.max(Double.MIN_NORMAL, weight(other, false));
    Set<String> all = new HashSet<>(numbers);
    all.addAll(others);
    numbers.retainAll(others);
    long shared = things.keySet().stream().filter(other.things::containsKey).count();
    double likeness =
        all.isEmpty() ? names : NAMES * names + (1 - NAMES) * numbers.size() / all.size();
    boolean isOneSite = isOneSite(other) && days.orElse(MOST_DAYS) <= DAYS_OF_ONE_SITE;
    boolean isEnough =
        shared > 0
            && shared + numbers.size() >= FEWEST_IN_COMMON
            && likeness >= (isOneSite ? ENOUGH_ON_ONE_SITE : ENOUGH);
    return isEnough ? likeness : 0;
  }

  private double weight(Version other, boolean shared) {
    Stream<Thing> all =
        shared
            ? things.keySet().stream().filter(other.things::containsKey)
            : Stream.concat(things.keySet().stream(), other.things.keySet().stream()).distinct();
    return all.mapToDouble(
            thing -> things.getOrDefault(thing, other.things.getOrDefault(thing, 0.0)))
        .sum();
  }

  private Set<String> numbers() {
    return NUMBER
        .matcher(article.title() + "\n" + article.text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** How far apart their dates are; nothing where one has none. */
  private OptionalLong days(Version other) {
    if (article.date() instanceof Dated own && other.article.date() instanceof Dated its) {
      long gap = ChronoUnit.DAYS.between(own.to(), its.from());
      long back = ChronoUnit.DAYS.between(its.to(), own.from());
      return OptionalLong.of(Math.max(0, Math.max(gap, back)));
    }
    return OptionalLong.empty();
  }

  private boolean isOneSite(Version other) {
    return (!article.source().isEmpty() && article.source().equals(other.article.source()))
        || (!site().isEmpty() && site().equals(other.site()));
  }

  /** Without what tells languages apart: be.example.org -> example.org. */
  private String site() {
    try {
      String host = URI.create(article.url()).getHost();
      String[] labels = host == null ? new String[0] : host.split("\\.");
      return labels.length < 2 ? "" : labels[labels.length - 2] + "." + labels[labels.length - 1];
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
