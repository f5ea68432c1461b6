// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.place.ContextWords.In;
import org.skaryna.analysis.place.ContextWords.Kinds;
import org.skaryna.analysis.place.ContextWords.Thing;

/**
 * Decides by its neighbours whether a written form names a place in this text, and which.
 *
 * <p>Never: between quotation marks (the newspaper «Беларусь»), behind a given name or an initial
 * (Сяргей Лондан), as a part of a compound that is no place (Мінск-Арэна), behind a word for what
 * is called after a place (гасцініца Мінск). A doubtful form (Мір, Барысаў) only behind a
 * preposition in the case that it asks for, a word such as "town", or right behind another place.
 */
final class Context {
  private static final String OPENING = "«„“\"";
  private static final String CLOSING = "»“”\"";
  private static final int LAST_ASCII = 127;
  private static final int ABBREVIATION = 4;

  /** Prepositions and conjunctions are no longer. */
  private static final int PARTICLE = 3;

  private static final ContextWords.Meaning NOTHING = new In(0);

  private final String text;
  private final FormTable forms;
  private final ContextWords words;

  Context(String text, FormTable forms, ContextWords words) {
    this.text = text;
    this.forms = forms;
    this.words = words;
  }

  /**
   * The place that the form from {@code start} to {@code end} names.
   *
   * @param lastPlaceEnd where the place before it ended, or below 0
   */
  Optional<Place> place(int start, int end, List<PlaceForm> candidates, int lastPlaceEnd) {
    if (isQuoted(start, end) || isInCompound(start, end, lastPlaceEnd)) {
      return Optional.empty();
    }
    Neighbour before = Neighbour.before(text, start);
    Neighbour after = Neighbour.after(text, end);
    if (isName(before) || isCalledAfter(before, after)) {
      return Optional.empty();
    }
    Optional<Kinds> kinds = kinds(before, after);
    boolean shouts = isInCapitals(start, end);
    boolean listed = isListed(start, lastPlaceEnd);
    for (PlaceForm candidate : candidates) {
      boolean sure =
          kinds.isPresent()
              ? kinds.get().kinds().contains(candidate.place().kind())
              : isSure(candidate, before, after, shouts, listed);
      if (sure
          && candidate.doubt() != Doubt.OTHER_PLACE
          && isSpelled(candidate, start, end, shouts)) {
        return Optional.of(candidate.place());
      }
    }
    return Optional.empty();
  }

  private boolean isSure(
      PlaceForm form, Neighbour before, Neighbour after, boolean shouts, boolean listed) {
    if (form.doubt() == Doubt.NONE) {
      return true;
    }
    boolean alone = !shouts && (!after.isCapitalised() || after.beginsPlace(forms));
    return alone && (listed || isIn(form, before, after));
  }

  /** A short Latin word in capitals is some abbreviation: USDA is not Uzda. */
  private boolean isSpelled(PlaceForm form, int start, int end, boolean shouts) {
    return switch (form.spelling()) {
      case CAPITALS -> shouts;
      case MARKED -> text.substring(start, end).chars().anyMatch(c -> c > LAST_ASCII);
      case ANY -> !shouts || end - start > ABBREVIATION || text.charAt(start) > LAST_ASCII;
    };
  }

  private boolean isIn(PlaceForm form, Neighbour before, Neighbour after) {
    return !before.hasDot()
        && words.before(before.small()).orElse(NOTHING) instanceof In in
        && (in.cases() & possibleCases(form, after)) != 0;
  }

  /**
   * Before a noun Петрыкаў is a possessive, not a nominative: у Петрыкаў нос, у Петрыкаў на дзень.
   */
  private static int possibleCases(PlaceForm form, Neighbour after) {
    boolean possessive = form.doubt() == Doubt.FAMILY && after.text().length() > PARTICLE;
    return possessive ? form.cases() & ~(Cases.NOMINATIVE | Cases.ACCUSATIVE) : form.cases();
  }

  /** A word that names the kind of the place, before it or after. */
  private Optional<Kinds> kinds(Neighbour before, Neighbour after) {
    return words
        .before(before.small())
        .filter(Kinds.class::isInstance)
        .or(() -> words.after(after.small()).filter(Kinds.class::isInstance))
        .map(Kinds.class::cast);
  }

  private boolean isCalledAfter(Neighbour before, Neighbour after) {
    return words.before(before.small()).filter(Thing.class::isInstance).isPresent()
        || words.after(after.small()).filter(Thing.class::isInstance).isPresent();
  }

  private static boolean isName(Neighbour before) {
    if (!before.isCapitalised()) {
      return false;
    }
    return before.hasDot() ? before.text().length() <= 2 : GivenNames.isFull(before.text());
  }

  private boolean isQuoted(int start, int end) {
    return start > 0
        && end < text.length()
        && OPENING.indexOf(text.charAt(start - 1)) >= 0
        && CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  /** Joined by a hyphen with something that is no place: Мінск-Арэна, but Мінск-Масква. */
  private boolean isInCompound(int start, int end, int lastPlaceEnd) {
    if (start > 1
        && TextWord.isHyphen(text.charAt(start - 1))
        && Letters.isPart(text.charAt(start - 2))
        && lastPlaceEnd != start - 1) {
      return true;
    }
    return end + 1 < text.length()
        && TextWord.isHyphen(text.charAt(end))
        && Letters.isUpper(text.charAt(end + 1))
        && !new Neighbour(text, end + 1, false).beginsPlace(forms);
  }

  /** Right behind another place: Мінск, Ліда і Мір. */
  private boolean isListed(int start, int lastPlaceEnd) {
    if (lastPlaceEnd < 0 || start - lastPlaceEnd > 5) {
      return false;
    }
    return switch (text.substring(lastPlaceEnd, start).strip()) {
      case ",", "-", "–", "—", "і", "и", "й", "ды", "i", "and", "und" -> true;
      default -> false;
    };
  }

  private boolean isInCapitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The word beside a form; empty where something else stands there. */
  private record Neighbour(String text, boolean hasDot) {
    private static final Neighbour NONE = new Neighbour("", false);
    private static final int NEAR = 3;
    private static final int ABBREVIATED = 3;

    Neighbour(String text, int from, boolean hasDot) {
      this(wordAt(text, from), hasDot);
    }

    static Neighbour before(String text, int start) {
      int i = start;
      while (i > 0 && start - i < NEAR && TextWord.isSpace(text.charAt(i - 1))) {
        i--;
      }
      boolean dot = i > 0 && text.charAt(i - 1) == '.';
      int end = dot ? i - 1 : i;
      int begin = end;
      while (begin > 0 && isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      return i == start && !dot || begin == end
          ? NONE
          : new Neighbour(text.substring(begin, end), dot);
    }

    static Neighbour after(String text, int end) {
      int i = end;
      while (i < text.length() && i - end < NEAR && TextWord.isSpace(text.charAt(i))) {
        i++;
      }
      return i == end ? NONE : new Neighbour(text, i, false);
    }

    private static String wordAt(String text, int from) {
      int end = from;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      return text.substring(from, end);
    }

    private static boolean isLetter(char c) {
      return Letters.isPart(c) || Letters.isMark(c);
    }

    /** The word as context.csv has it; a dot belongs to a short word, else it ends a sentence. */
    String small() {
      return hasDot && text.length() > ABBREVIATED ? "" : text.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
      return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean beginsPlace(FormTable forms) {
      String folded = Letters.fold(text);
      return forms.next(FormTable.START, folded.toCharArray(), folded.length())
          != FormTable.NOWHERE;
    }
  }
}
