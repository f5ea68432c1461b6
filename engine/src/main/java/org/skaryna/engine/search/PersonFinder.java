// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.NamePartTag;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.people.PersonEntry;

/**
 * Finds the people of the archive whom a name may mean: those named in articles that hold the name,
 * one of whose spellings is the name by the same comparison that searches use.
 */
final class PersonFinder {
  /** Beside the person asked for, articles name others; the most frequent are compared. */
  private static final int MOST_COMPARED = 500;

  private static final double ONE_WORD = 0.6;
  private static final double INITIAL = 0.85;

  /** A cost of 1 is hardly the same name any more. */
  private static final int WORTH_OF_COST = 25;

  private static final Comparator<PersonCandidate> BEST_FIRST =
      Comparator.<PersonCandidate>comparingInt(it -> -it.score())
          .thenComparingLong(it -> -it.person().documents())
          .thenComparing(it -> it.person().id());

  private final ArticleSnapshot index;

  PersonFinder(ArticleSnapshot index) {
    this.index = index;
  }

  /** The people whom a name may mean, the likeliest first; slips count where nothing else does. */
  List<PersonCandidate> find(String name, int most, Locale locale) throws IOException {
    List<PersonCandidate> exactly = find(name, NameLevel.VARIANTS, locale);
    List<PersonCandidate> all = exactly.isEmpty() ? find(name, NameLevel.SIMILAR, locale) : exactly;
    return all.stream().sorted(BEST_FIRST).limit(most).toList();
  }

  private List<PersonCandidate> find(String name, NameLevel level, Locale locale)
      throws IOException {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(name));
    SearchRequest naming = SearchRequest.of(NameFinding.query(name)).names(level).build();
    PeopleSnapshot people = index.people();
    List<String> named = mostFrequent(index.peopleIn(naming), MOST_COMPARED);
    List<PersonCandidate> candidates = new ArrayList<>();
    for (String id : named) {
      Optional<PersonEntry> person = people.entry(id, locale);
      person.flatMap(it -> candidate(matcher, level, it)).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** The ids that most articles have, those with equal counts in the order of their letters. */
  static List<String> mostFrequent(Map<String, Long> articles, int most) {
    return articles.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<PersonCandidate> candidate(
      NameMatcher matcher, NameLevel level, PersonEntry person) {
    return person.spellings().stream()
        .map(PersonEntry.Spelling::form)
        .distinct()
        .flatMap(form -> NameComparison.of(matcher, PersonName.parse(form)).stream())
        .filter(match -> level.includes(match.level()))
        .map(match -> new PersonCandidate(person, score(matcher.name(), match), match.level()))
        .max(Comparator.comparingInt(PersonCandidate::score));
  }

  private static int score(PersonName asked, NameMatch match) {
    double level =
        switch (match.level()) {
          case EXACT -> 100;
          case INFLECTED -> 98;
          case VARIANTS -> 96;
          case SIMILAR -> 75;
        };
    double near = level - WORTH_OF_COST * Math.min(1, match.cost());
    return (int) Math.round(near * completeness(asked));
  }

  private static double completeness(PersonName asked) {
    List<NamePart> parts = asked.parts();
    if (parts.size() == 1) {
      return ONE_WORD;
    }
    boolean whole =
        parts.stream()
            .filter(part -> part.tag() != NamePartTag.PATRONYMIC)
            .noneMatch(part -> part.tag() == NamePartTag.INITIAL);
    return whole ? 1 : INITIAL;
  }
}
