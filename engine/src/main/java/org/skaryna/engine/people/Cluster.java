// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.people.Gender;

/** The forms of one person, and whether another form may be the same person's. */
final class Cluster {
  /** Forms that a new one is compared with: the first ones, and the first of each language. */
  private static final int MOST_COMPARED = 6;

  private static final double DEAREST = 1;
  private static final LevenshteinDistance LETTERS = new LevenshteinDistance();

  /** Bialacki and Bialiatski share seven letters of ten. */
  private static final double LEAST_LIKE = 0.6;

  private static final double ONE_WAY = 1;

  /** Zolotova, Zolatava, Bialacki, Bialiatski; among full names only Slavic ones end so. */
  private static final Pattern LATIN_ENDING =
      Pattern.compile("(?:[aeo][vw]a|[csz]k(?:i|y|ij|iy))$");

  private final String id;
  private final List<ComparedForm> compared = new ArrayList<>(2);
  private Gender gender = Gender.UNKNOWN;
  private boolean hasFather;

  Cluster(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether a patronymic is known. */
  boolean hasFather() {
    return hasFather;
  }

  /**
   * Whether one of its names and this one may be case forms of one; see {@link OtherNominatives}.
   */
  boolean hasInOtherCase(ComparedForm asked) {
    MentionForm form = asked.form();
    return mayBeOf(form.gender())
        && (!hasFather || form.father().isEmpty())
        && compared.stream().anyMatch(own -> OtherNominatives.maySpell(own, asked));
  }

  /** Whether nothing is known against this sex. */
  private boolean mayBeOf(Gender sex) {
    return gender == Gender.UNKNOWN || sex == Gender.UNKNOWN || gender == sex;
  }

  void add(ComparedForm added) {
    MentionForm form = added.form();
    boolean isFirstWithFather = !hasFather && !form.father().isEmpty();
    boolean isNew = compared.stream().noneMatch(other -> other.name().equals(added.name()));
    if (isFirstWithFather || (isNew && compared.size() < MOST_COMPARED)) {
      compared.add(added);
    }
    hasFather |= isFirstWithFather;
    if (gender == Gender.UNKNOWN) {
      gender = form.gender();
    }
  }

  /**
   * How far a form is from this person's: 0 for the same name. {@link Double#MAX_VALUE} where it is
   * another person's: of the other sex, with another patronymic, or unlike most of the forms.
   */
  double cost(ComparedForm asked) {
    MentionForm form = asked.form();
    if (!mayBeOf(form.gender())) {
      return Double.MAX_VALUE;
    }
    int fitting = 0;
    double least = Double.MAX_VALUE;
    for (ComparedForm own : compared) {
      double cost =
          isOtherFamily(own, asked) || isOtherGiven(own, asked)
              ? Double.MAX_VALUE
              : cost(own, asked);
      if (cost < Double.MAX_VALUE) {
        fitting++;
        least = Math.min(least, cost);
      } else if (!own.form().father().isEmpty() && !form.father().isEmpty()) {
        return Double.MAX_VALUE;
      }
    }
    return 2 * fitting >= compared.size() ? least : Double.MAX_VALUE;
  }

  /**
   * Whether two given names in one language are of two people though they are one name: John and
   * Jean Kennedy. Only a Slavic name is written in several romanizations, as Uladzimir and Vladimir
   * Labkovich is; and beside the same family name those that sound alike are one, as José and Jose.
   */
  private static boolean isOtherGiven(ComparedForm one, ComparedForm other) {
    return !one.form().given().equals(other.form().given())
        && !isSlavic(other)
        && one.isAlikeWritten(other)
        && !isSlavic(one)
        && !(one.family().equals(other.family()) && one.given().equals(other.given()));
  }

  private static boolean isSlavic(ComparedForm form) {
    return FamilyNames.isLike(form.form().family()) || LATIN_ENDING.matcher(form.family()).find();
  }

  /**
   * Whether two family names in one language and script are too unlike for two spellings of one.
   * Saves nine comparisons of ten, each of which takes a thousand times as long.
   */
  private static boolean isOtherFamily(ComparedForm one, ComparedForm other) {
    return one.isAlikeWritten(other)
        && LETTERS.getDistance(one.family(), other.family()) < LEAST_LIKE;
  }

  private static double cost(ComparedForm one, ComparedForm other) {
    if (one.name().equals(other.name())) {
      return 0;
    }
    boolean oneSex =
        one.form().gender() != Gender.UNKNOWN && one.form().gender() == other.form().gender();
    double there = cost(one.find(other));
    if (there == Double.MAX_VALUE && !oneSex) {
      return there;
    }
    double back = cost(other.find(one));
    // One way alone where one of them is not in the nominative after all: Марыі Калеснікавай.
    return oneSex && Math.min(there, back) < Double.MAX_VALUE
        ? Math.min(Math.max(there, back), Math.min(there, back) + ONE_WAY)
        : Math.max(there, back);
  }

  private static double cost(Optional<NameMatch> match) {
    return match.filter(Cluster::isVariant).map(NameMatch::cost).orElse(Double.MAX_VALUE);
  }

  /** One short form may be, Ales for Aliaksandr, but not beside other differences. */
  private static boolean isVariant(NameMatch match) {
    return NameLevel.VARIANTS.includes(match.level()) && match.cost() < DEAREST;
  }
}
