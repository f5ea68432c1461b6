// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.Patronymics;

/**
 * Finds names among the capitalised words of a text, by their order: given name, patronymic or
 * initials, family name; family name first with the others behind it; a family name alone. One walk
 * from left to right that looks a few words ahead.
 */
final class MentionGrammar {
  private static final int MOST_GIVEN = 3;
  private static final int MOST_INITIALS = 3;
  private static final int SHORTEST_ALONE = 3;
  private static final int LONGEST_ACRONYM = 5;

  private final List<NameToken> tokens;
  private final TokenReader reader;
  private final Surroundings around;
  private final boolean english;
  private final List<NameShape> found = new ArrayList<>();

  MentionGrammar(
      List<NameToken> tokens, TokenReader reader, Surroundings around, boolean english) {
    this.tokens = tokens;
    this.reader = reader;
    this.around = around;
    this.english = english;
  }

  List<NameShape> read() {
    int at = 0;
    while (at < tokens.size()) {
      at = Math.max(name(at), at + 1);
    }
    return found;
  }

  /** Reads the name that begins at a word; returns where to go on. */
  private int name(int at) {
    NameToken token = tokens.get(at);
    if (token.initial()) {
      return initialsFirst(at);
    }
    if (token.is(WordFacts.GIVEN | WordFacts.SHORT)) {
      int end = givenFirst(at);
      if (end > at) {
        return end;
      }
    }
    int end = familyFirst(at);
    if (end > at) {
      return end;
    }
    end = unknownPair(at);
    return end > at ? end : alone(at);
  }

  private @Nullable NameToken at(int index) {
    return index < tokens.size() ? tokens.get(index) : null;
  }

  /** У. М. Лабковіч. */
  private int initialsFirst(int at) {
    var name = new NameShape.Builder();
    int next = at;
    while (next - at < MOST_INITIALS && isInitial(next) && (next == at || joins(next))) {
      name.initials.add(tokens.get(next++));
    }
    NameToken family = at(next);
    if (family == null || !mayFollow(family) || family.is(WordFacts.PLACE | WordFacts.BLOCKED)) {
      return at + 1;
    }
    int end = family(next, name);
    boolean sure =
        name.initials.size() > 1
            || family.is(WordFacts.FAMILY | WordFacts.LISTED)
            || !reader.isSeenSmall(family);
    return add(name.build(MentionKind.INITIALS, sure), end);
  }

  /** Уладзімір Мікалаевіч Лабковіч; Vladimir (Uladzimir) Labkovich; Вінцэнт ван Гог. */
  private int givenFirst(int at) {
    var name = new NameShape.Builder();
    name.given.add(tokens.get(at));
    int next = bracket(at + 1, name);
    while (next - at <= MOST_GIVEN) {
      NameToken token = at(next);
      if (token == null) {
        break;
      }
      if (isHyphened(token) && token.is(WordFacts.GIVEN)) {
        name.given.add(token);
      } else if (joins(token) && token.initial()) {
        name.initials.add(token);
      } else if (joins(token) && isPatronymic(next)) {
        name.patronymic.add(token);
        next++;
        break;
      } else if (joins(token) && token.is(WordFacts.GIVEN) && isFamily(next + 1)) {
        name.given.add(token);
      } else {
        break;
      }
      next++;
    }
    if (isFamily(next)) {
      NameToken family = tokens.get(next);
      if (isLikely(name, family)) {
        return add(name.build(MentionKind.FULL, true), family(next, name));
      }
    }
    return withoutFamily(at, next, name);
  }

  private int withoutFamily(int at, int next, NameShape.Builder name) {
    name.initials.clear();
    if (!name.patronymic.isEmpty()) {
      boolean slavic = !english && Patronymics.isFemale(name.patronymic.getFirst().facts().folded());
      if (slavic || !tokens.get(at).facts().folded().isEmpty()) {
        return add(name.build(MentionKind.PATRONYMIC, true), next);
      }
    }
    return at;
  }

  /** A second form in brackets: behind the given name, with another word behind it. */
  private int bracket(int next, NameShape.Builder name) {
    NameToken inside = at(next);
    NameToken behind = at(next + 1);
    if (inside != null
        && behind != null
        && inside.gap() == Gap.OPEN
        && behind.gap() == Gap.CLOSE
        && inside.is(WordFacts.GIVEN | WordFacts.SHORT)) {
      name.bracketed.add(inside);
      return next + 1;
    }
    return next;
  }

  /** Behind a given name a family name stands; what speaks against it. */
  private boolean isLikely(NameShape.Builder name, NameToken family) {
    NameToken given = name.given.getFirst();
    if (given.capitals() != family.capitals()
        && family.capitals()
        && family.end() - family.start() <= LONGEST_ACRONYM) {
      return false;
    }
    boolean strong = family.is(WordFacts.FAMILY | WordFacts.LISTED);
    if (!given.is(WordFacts.GIVEN) && !strong && reader.isSeenSmall(given)) {
      return false;
    }
    boolean doubtful = given.first() && (reader.isSeenSmall(given) || isOrdinary(given));
    if (doubtful && !strong) {
      return false;
    }
    return !doubtful || Nominative.agree(given.facts(), family.facts());
  }

  private static boolean isOrdinary(NameToken token) {
    return token.is(WordFacts.ORDINARY | WordFacts.BLOCKED | WordFacts.TITLE);
  }

  /** Лабковіч Уладзімір Мікалаевіч; Лабковіч, Уладзімір; Лабковіч У. М. */
  private int familyFirst(int at) {
    NameToken family = tokens.get(at);
    if (!family.mayBeFamily() || family.is(WordFacts.PLACE)) {
      return at;
    }
    boolean strong = family.is(WordFacts.FAMILY | WordFacts.LISTED) && !isAdjective(family);
    int next = at + 1;
    while (at(next) != null && isHyphened(tokens.get(next)) && tokens.get(next).mayBeFamily()) {
      next++;
    }
    NameToken second = at(next);
    if (second == null) {
      return at;
    }
    var name = new NameShape.Builder();
    name.family.addAll(tokens.subList(at, next));
    boolean listed = second.gap() == Gap.COMMA;
    if (second.initial() && joins(second)) {
      return familyAndInitials(at, next, name, strong);
    }
    if (!second.is(WordFacts.GIVEN) || !(joins(second) || (listed && strong))) {
      return at;
    }
    name.given.add(second);
    boolean patronymic = at(next + 1) != null && joins(next + 1) && isPatronymic(next + 1);
    int end = next + (patronymic ? 2 : 1);
    if (patronymic) {
      name.patronymic.add(tokens.get(next + 1));
    }
    boolean more = isFamily(end) && joins(end);
    if (more || !(strong || patronymic) || !Nominative.agree(second.facts(), family.facts())) {
      return at;
    }
    return listed && !patronymic && !family.first()
        ? at
        : add(name.build(MentionKind.FULL, true), end);
  }

  private int familyAndInitials(int at, int from, NameShape.Builder name, boolean strong) {
    int next = from;
    while (next - from < MOST_INITIALS && isInitial(next) && joins(next)) {
      name.initials.add(tokens.get(next++));
    }
    boolean more = isFamily(next) && joins(next);
    if (more && !(strong && !tokens.get(next).is(WordFacts.FAMILY))) {
      return at;
    }
    boolean sure = strong || name.initials.size() > 1;
    return sure ? add(name.build(MentionKind.INITIALS, true), next) : at;
  }

  /** Two or three words that no table knows, side by side within a sentence: Абдолреза Абасіян. */
  private int unknownPair(int at) {
    NameToken first = tokens.get(at);
    NameToken second = at(at + 1);
    if (second == null || !isUnknown(first) || !isUnknown(second) || !joins(second)) {
      return at;
    }
    if (second.gap() != Gap.SPACE) {
      return at;
    }
    int end = at + 2;
    NameToken third = at(end);
    if (third != null && joins(third) && isUnknown(third)) {
      end++;
    }
    if (at(end) != null && joins(end)) {
      return at; // a longer row of capitals is some body's name
    }
    boolean title = around.hasTitle(first.start());
    boolean slavic = !english && !first.first() && !isAdjective(first);
    if (!title && !slavic) {
      return at;
    }
    var name = new NameShape.Builder();
    name.given.addAll(tokens.subList(at, end - 1));
    name.family.add(tokens.get(end - 1));
    return add(name.build(MentionKind.FULL, true), end);
  }

  private boolean isUnknown(NameToken token) {
    return token.mayBeFamily()
        && !token.capitals()
        && !token.is(WordFacts.PLACE | WordFacts.THING)
        && token.end() - token.start() >= 2
        && !reader.isSeenSmall(token);
  }

  /** A family name alone. */
  private int alone(int at) {
    NameToken token = tokens.get(at);
    boolean beside = at(at + 1) != null && joins(at + 1) && !tokens.get(at + 1).initial();
    if (!token.mayBeFamily()
        || token.is(WordFacts.PLACE)
        || token.end() - token.start() < SHORTEST_ALONE
        || (token.capitals() && token.end() - token.start() <= LONGEST_ACRONYM)) {
      return at + 1;
    }
    var name = new NameShape.Builder();
    int end = family(at, name);
    boolean title = around.hasTitle(token.start());
    boolean strong =
        token.is(WordFacts.FAMILY)
            && !token.is(WordFacts.GIVEN | WordFacts.THING)
            && (!token.first() || !reader.isSeenSmall(token));
    boolean sure = !beside && strong && (title || !isAdjective(token));
    return add(name.build(MentionKind.FAMILY, sure), end);
  }

  /** Takes a family name with its other half: Дунін-Марцінкевіч. */
  private int family(int at, NameShape.Builder name) {
    name.family.add(tokens.get(at));
    int next = at + 1;
    while (next - at < 2
        && at(next) != null
        && isHyphened(tokens.get(next))
        && tokens.get(next).mayBeFamily()) {
      name.family.add(tokens.get(next++));
    }
    return next;
  }

  private int add(NameShape name, int end) {
    if (!around.isThing(name.start(), name.end())) {
      found.add(name);
    }
    return end;
  }

  private static boolean isAdjective(NameToken token) {
    return token.is(WordFacts.ADJECTIVE);
  }

  private boolean isInitial(int index) {
    return index < tokens.size() && tokens.get(index).initial();
  }

  private boolean joins(int index) {
    return joins(tokens.get(index));
  }

  private static boolean joins(NameToken token) {
    return token.gap().joins();
  }

  private static boolean isHyphened(NameToken token) {
    return token.gap() == Gap.HYPHEN;
  }

  private boolean isFamily(int index) {
    NameToken token = at(index);
    return token != null && mayFollow(token);
  }

  /** Whether a word may be the family name of what stands before it. */
  private static boolean mayFollow(NameToken token) {
    boolean near = joins(token) || token.gap() == Gap.PARTICLE || token.gap() == Gap.CLOSE;
    boolean nickname = token.is(WordFacts.BLOCKED) && isAdjective(token); // Пётр Вялікі
    return near && (token.mayBeFamily() || nickname);
  }

  /** Whether a patronymic stands here; a family name alike stands last: Ян Юркевіч. */
  private boolean isPatronymic(int index) {
    NameToken token = tokens.get(index);
    if (!token.is(WordFacts.PATRONYMIC)) {
      return false;
    }
    boolean family = isFamily(index + 1) && joins(index + 1);
    return family || !FamilyNames.isLike(token.facts().written()) || !english;
  }
}
