// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.LatinTrial.Pair;
import org.skaryna.analysis.name.sound.SpellingRule;
import org.skaryna.analysis.translit.RomanizationScheme;

/**
 * Says what links the words found with those asked for: the language or the Latin system of each
 * side where they differ, the grammatical case, and how the Latin side came about.
 */
final class ReasonTeller {
  /** What no name is called only because its letters may be of this language as well. */
  private static final List<String> UKRAINIAN = List.of("uk");

  private final List<WordLink> links;
  private final List<WordLink> compared;
  private final int agreement;
  private final ReasonTexts texts;

  /** Beside what: language, case, kind of form. */
  private final List<String> form = new ArrayList<>();

  /** How the one became the other. */
  private final List<String> way = new ArrayList<>();

  ReasonTeller(List<WordLink> links, int agreement, Locale locale) {
    this.links = links;
    boolean nominative = ReasonCases.isNominative(agreement);
    this.compared =
        links.stream()
            .filter(WordLink::isCompared)
            .filter(link -> link.rule() != NameRule.MISSPELT)
            .map(link -> nominative ? link.uninflected() : link.settled())
            .toList();
    this.agreement = agreement;
    this.texts = new ReasonTexts(locale);
  }

  String tell() {
    if (compared.stream().allMatch(link -> link.rule() == NameRule.SAME_LETTERS)) {
      return links.stream()
          .map(WordLink::rule)
          .distinct()
          .sorted()
          .map(texts::of)
          .collect(Collectors.joining(", "));
    }
    WordLink first =
        compared.stream()
            .filter(link -> link.rule() != NameRule.SAME_LETTERS)
            .findFirst()
            .orElseThrow();
    if (first.isAskedInCyrillic()) {
      tellAskedInCyrillic(first.isFoundInCyrillic());
    } else {
      tellAskedInLatin(first.isFoundInCyrillic());
    }
    tellCase();
    tellRules();
    return String.join("; ", sentence());
  }

  private List<String> sentence() {
    var parts = new ArrayList<String>();
    parts.add(String.join(", ", form));
    parts.addAll(way);
    return parts;
  }

  private void tellAskedInCyrillic(boolean foundInCyrillic) {
    if (foundInCyrillic) {
      tellBothCyrillic();
    } else {
      List<Pair> pairs =
          crossing(true).stream().map(link -> new Pair(link.base(), link.nominative())).toList();
      tellRomanized(pairs, asked(), false);
    }
  }

  private void tellAskedInLatin(boolean foundInCyrillic) {
    if (foundInCyrillic) {
      List<Pair> pairs =
          crossing(false).stream().map(link -> new Pair(link.nominative(), link.base())).toList();
      tellRomanized(pairs, found(), true);
    } else {
      tellBothLatin();
    }
  }

  private List<WordLink> crossing(boolean askedInCyrillic) {
    return compared.stream()
        .filter(link -> link.isAskedInCyrillic() == askedInCyrillic)
        .filter(link -> link.isFoundInCyrillic() != askedInCyrillic)
        .toList();
  }

  /**
   * The languages of both sides where they differ. One that both may be in is told beside those of
   * one side only: Скорина is a Russian or Ukrainian form of Скарына, which has ы as Russian has.
   */
  private void tellBothCyrillic() {
    List<String> found = found();
    List<String> asked = asked();
    if (compared.stream().allMatch(WordLink::isSameWord)) {
      form.add(texts.languages(common(found, asked).isEmpty() ? found : common(found, asked)));
      return;
    }
    boolean classical = compared.stream().anyMatch(link -> isClassical(link.base()));
    boolean askedClassical = compared.stream().anyMatch(link -> isClassical(link.asked()));
    if (common(found, asked).contains("be") && classical != askedClassical) {
      form.add(texts.languages(List.of("be")));
      form.add(texts.text(classical ? "taraskievica" : "official"));
      return;
    }
    List<String> of = without(asked, found);
    List<String> its = without(found, asked);
    if ((of.isEmpty() || its.isEmpty())
        && UKRAINIAN.containsAll(of)
        && UKRAINIAN.containsAll(its)) {
      form.add(texts.languages(common(found, asked)));
      tellOtherSpelling("GIVEN_NAME_FORM");
    } else if (its.isEmpty() || of.contains("be")) {
      form.add(texts.form(without(found, of), of));
    } else {
      form.add(texts.form(its, without(asked, its)));
    }
  }

  private static boolean isClassical(String word) {
    return FormLanguage.isTaraskievica(word);
  }

  private static List<String> common(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    return some.stream().filter(language -> !others.contains(language)).toList();
  }

  /**
   * One side in Latin letters.
   *
   * @param cyrillic the languages of the other side
   */
  private void tellRomanized(List<Pair> pairs, List<String> cyrillic, boolean askedInLatin) {
    List<LatinTrial> trials = pairs.stream().map(pair -> LatinTrial.of(pair, cyrillic)).toList();
    List<RomanizationScheme> schemes = SchemeFinder.writing(trials);
    Optional<RomanizationScheme> own =
        schemes.stream().filter(scheme -> cyrillic.contains(scheme.language())).findFirst();
    if (own.isPresent()) {
      boolean any = cyrillic.size() == FormLanguage.ALL.size();
      form.add(texts.languages(any ? cyrillic : List.of(own.get().language())));
      way.add(texts.by(own.get()));
      return;
    }
    String language = texts.languages(cyrillic);
    List<RomanizationScheme> each = SchemeFinder.each(trials, cyrillic);
    if (schemes.isEmpty() && each.size() > 1 && each.size() == trials.size()) {
      form.add(language);
      way.add(texts.sides(texts.by(each.getFirst()), texts.by(each.getLast())));
      return;
    }
    Optional<RomanizationScheme> other =
        schemes.stream().findFirst().or(() -> SchemeFinder.elsewhere(trials, cyrillic));
    if (other.isPresent()) {
      String latin = texts.latin(other.get());
      form.add(askedInLatin ? texts.sides(latin, language) : texts.sides(language, latin));
      tellSpellingsBesideSystems();
    } else {
      String latin = texts.text("latin.any");
      form.add(askedInLatin ? language : latin);
      tellOtherSpelling("GIVEN_NAME");
    }
  }

  private void tellBothLatin() {
    List<String> asked = compared.stream().map(WordLink::nominative).toList();
    List<String> found = compared.stream().map(WordLink::base).toList();
    if (asked.equals(found)) {
      form.add(latin(SchemeFinder.guess(found)));
      return;
    }
    List<RomanizationScheme> two = SchemeFinder.guess(asked, found);
    if (two.isEmpty()) {
      form.add(texts.text("latin.any"));
      tellOtherSpelling("GIVEN_NAME");
    } else {
      form.add(texts.sides(texts.latin(two.getFirst()), texts.latin(two.getLast())));
      tellSpellingsBesideSystems();
    }
  }

  /** The system where its letters tell it: plain Latin letters may be anything. */
  private String latin(List<RomanizationScheme> schemes) {
    return schemes.isEmpty() || schemes.size() > 8
        ? texts.text("latin.any")
        : texts.latin(schemes.getFirst());
  }

  private List<String> found() {
    return FormLanguage.of(
        compared.stream()
            .filter(WordLink::isFoundInCyrillic)
            .map(WordLink::found)
            .collect(Collectors.joining(" ")));
  }

  private List<String> asked() {
    return FormLanguage.of(
        compared.stream()
            .filter(WordLink::isAskedInCyrillic)
            .map(WordLink::asked)
            .collect(Collectors.joining(" ")));
  }

  /** That the names differ, where neither language, system, case nor shortness says how. */
  private void tellOtherSpelling(String givenName) {
    List<NameRule> rules =
        compared.stream()
            .filter(link -> !link.isSameWord() && !(isGivenName(link) && link.isInflected()))
            .map(WordLink::rule)
            .distinct()
            .toList();
    if (rules.contains(NameRule.SAME_SOUND)) {
      way.add(texts.spellings(NameReason.spellings(compared)));
    } else if (rules.contains(NameRule.GIVEN_NAME)) {
      way.add(texts.text(givenName));
    }
  }

  /** What two systems of Latin letters for one name don't explain: Naumchyk, Navumchyk. */
  private void tellSpellingsBesideSystems() {
    NameReason.spellings(compared).stream()
        .limit(1)
        .filter(SpellingRule::isBesideSystems)
        .forEach(rule -> way.add(texts.spellings(Set.of(rule))));
  }

  private static boolean isGivenName(WordLink link) {
    return link.rule() == NameRule.GIVEN_NAME;
  }

  private void tellCase() {
    if (compared.stream().anyMatch(WordLink::isInflected)) {
      form.add(texts.cases(ReasonCases.of(compared, agreement, found())));
    }
  }

  private void tellRules() {
    if (links.stream().anyMatch(link -> link.rule() == NameRule.SHORT_FORM)) {
      form.add(texts.of(NameRule.SHORT_FORM));
    }
    if (links.stream().anyMatch(link -> link.rule() == NameRule.MISSPELT)) {
      form.add(texts.of(NameRule.MISSPELT));
    }
    if (links.stream().anyMatch(link -> link.rule() == NameRule.INITIAL)) {
      form.add(texts.of(NameRule.INITIAL));
    }
    if (links.stream().anyMatch(link -> link.rule() == NameRule.NEAR_SOUND)) {
      way.clear();
      way.add(texts.of(NameRule.NEAR_SOUND));
    }
  }
}
