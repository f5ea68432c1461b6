// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.NameSpan.Signs;
import org.skaryna.analysis.name.SpottedWord.Kind;

/** The grammar of names in a query: where they stand among words side by side. */
final class SpottedRun {
  private static final int MOST_CAPITALS = 4;
  private static final int SHORTEST_ALONE = 3;

  private final List<SpottedWord> words;
  private final List<NameSpan> spans = new ArrayList<>();

  private SpottedRun(List<SpottedWord> words) {
    this.words = words;
  }

  /** The names among words with nothing but spaces, commas and brackets between. */
  static List<NameSpan> names(List<SpottedWord> words) {
    SpottedRun run = new SpottedRun(words);
    run.spot();
    return run.spans;
  }

  private void spot() {
    int at = 0;
    while (at < words.size()) {
      int next = words.get(at).capital() ? capitalised(at) : lower(at);
      at = Math.max(next, at + 1);
    }
  }

  /** Spots from a capitalised word on; returns where to go on. */
  private int capitalised(int first) {
    int end = wholeEnd(first);
    if (end > first) {
      return add(first, end, isFull(first, end) ? Signs.FULL : Signs.GIVEN);
    }
    end = first + 1;
    while (isUnknown(first) && isUnknown(end) && !words.get(end).comma() && wholeEnd(end) < 0) {
      end++;
    }
    if (isParticle(end - 1)) {
      end--;
    }
    if (end - first > 1 && end - first <= MOST_CAPITALS) {
      return add(first, end, Signs.CAPITALS);
    }
    for (int word = first; word < Math.max(end, first + 1); word++) {
      single(word);
    }
    return end;
  }

  private void single(int at) {
    SpottedWord word = words.get(at);
    if (word.is(Kind.OTHER) && word.end() - word.start() >= SHORTEST_ALONE) {
      add(at, at + 1, Signs.OPEN);
    } else if (word.is(Kind.GIVEN) || word.is(Kind.FAMILY) || word.is(Kind.PATRONYMIC)) {
      add(at, at + 1, Signs.ALONE);
    }
  }

  private int add(int first, int end, Signs signs) {
    spans.add(new NameSpan(words.get(first).start(), words.get(end - 1).end(), signs));
    return end;
  }

  private boolean isFull(int first, int end) {
    return words.subList(first, end).stream()
        .anyMatch(
            word -> word.is(Kind.INITIAL) || word.is(Kind.PATRONYMIC) || word.is(Kind.FAMILY));
  }

  /** Whether a word may be part of a name none of whose words is known. */
  private boolean isUnknown(int at) {
    if (at >= words.size()) {
      return false;
    }
    SpottedWord word = words.get(at);
    return isParticle(at)
        || (word.capital() && word.canBeName() && !word.is(Kind.GIVEN) && !word.is(Kind.INITIAL));
  }

  private boolean isParticle(int at) {
    return words.get(at).is(Kind.PARTICLE);
  }

  /** Behind the last word of a name with a given name or an initial; -1 when none begins here. */
  private int wholeEnd(int first) {
    return switch (words.get(first).kind()) {
      case INITIAL -> afterInitials(first + 1);
      case GIVEN -> afterGiven(first + 1);
      case FAMILY, PATRONYMIC, OTHER -> words.get(first).canBeName() ? afterFamily(first + 1) : -1;
      case PARTICLE -> -1;
    };
  }

  private boolean is(int at, Kind kind) {
    return at < words.size() && words.get(at).is(kind) && words.get(at).capital();
  }

  private boolean isName(int at) {
    return at < words.size()
        && words.get(at).capital()
        && words.get(at).canBeName()
        && !words.get(at).comma();
  }

  private int afterInitials(int at) {
    int next = at;
    while (is(next, Kind.INITIAL)) {
      next++;
    }
    return isName(next) ? next + 1 : -1;
  }

  /** Given, then perhaps a patronymic, initials or second given names, then the family name. */
  private int afterGiven(int at) {
    int next = at;
    while (next < words.size()
        && !words.get(next).comma()
        && (is(next, Kind.PATRONYMIC)
            || is(next, Kind.INITIAL)
            || is(next, Kind.GIVEN)
            || words.get(next).is(Kind.PARTICLE))) {
      if (beginsAnother(next)) {
        return next;
      }
      next++;
    }
    if (isName(next)) {
      return next + 1;
    }
    while (next > at && words.get(next - 1).is(Kind.PARTICLE)) {
      next--;
    }
    return next > at ? next : -1;
  }

  /**
   * Whether a given name behind what may be a family name has its own: Пётр Зубрович Олег Гончарик.
   */
  private boolean beginsAnother(int at) {
    return is(at, Kind.GIVEN)
        && words.get(at - 1).is(Kind.PATRONYMIC)
        && isName(at + 1)
        && !is(at + 1, Kind.GIVEN);
  }

  /**
   * Family name first: Лабковіч Уладзімір Мікалаевіч; Лабковіч У. М.; Лабковіч, Уладзімір. But
   * Прэзідэнт Уладзімір Лабковіч begins with no name.
   */
  private int afterFamily(int at) {
    if (!is(at, Kind.GIVEN) && !is(at, Kind.INITIAL)) {
      return -1;
    }
    int next = at + 1;
    while (next < words.size()
        && !words.get(next).comma()
        && (is(next, Kind.PATRONYMIC) || is(next, Kind.INITIAL))
        && !isListed(at, next)) {
      next++;
    }
    if (isListed(at, next)) {
      return next;
    }
    boolean title = words.get(at - 1).is(Kind.OTHER) && words.get(next - 1).familyToo();
    return title || (isName(next) && !is(next, Kind.GIVEN)) ? -1 : next;
  }

  /**
   * Whether "Family, Given" begins behind another one: Лабковіч, Уладзімір Бяляцкі, Алесь.
   *
   * @param given where the given name before is
   * @param family where the other begins
   */
  private boolean isListed(int given, int family) {
    int first = family + 1;
    boolean starts =
        words.get(given).comma()
            && isName(family)
            && !is(family, Kind.GIVEN)
            && (is(first, Kind.GIVEN) || is(first, Kind.INITIAL))
            && words.get(first).comma();
    return starts && (first + 1 >= words.size() || words.get(first + 1).comma());
  }

  /** Spots from a word in lower case on. */
  private int lower(int first) {
    boolean familyFirst = words.get(first).is(Kind.FAMILY) && isPair(first + 1, first);
    if (isPair(first, first + 1) || familyFirst) {
      boolean more =
          first + 2 < words.size()
              && !words.get(first + 2).capital()
              && words.get(first + 1).is(Kind.PATRONYMIC)
              && !isPair(first + 2, first + 3);
      return add(first, first + (more ? 3 : 2), Signs.OPEN);
    }
    return words.get(first).is(Kind.FAMILY) ? add(first, first + 1, Signs.OPEN) : first + 1;
  }

  /** A given name and a word that is none, in lower case, side by side. */
  private boolean isPair(int given, int other) {
    int last = Math.max(given, other);
    return last < words.size()
        && !words.get(last).comma()
        && words.get(given).is(Kind.GIVEN)
        && !words.get(other).is(Kind.GIVEN)
        && !words.get(given).capital()
        && !words.get(other).capital()
        && words.get(other).canBeName();
  }
}
