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
  private static final int MOST_UNKNOWN = 4;
  private static final int SHORTEST_ALONE = 3;
  private static final int LONGEST_ACRONYM = 5;

  /** Endings of family names in which verbs and other words end as well: Сказаў, Трава, Мужыкоў. */
  private static final String[] LIKE_VERBS = {
    "аў", "оў", "еў", "ёў", "ава", "ова", "ева", "ёва", "ці", "цы", "кі", "се", "сі", "ым", "ай"
  };

  private final List<NameToken> tokens;
  private final TokenReader reader;
  private final WordLexicon lexicon;
  private final Surroundings around;
  private final boolean english;
  private final List<NameShape> found = new ArrayList<>();

  MentionGrammar(
      List<NameToken> tokens,
      TokenReader reader,
      WordLexicon lexicon,
      Surroundings around,
      boolean english) {
    this.tokens = tokens;
    this.reader = reader;
    this.lexicon = lexicon;
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
      if (isDoubtful(token) && isGivenAndFamily(at + 1)) {
        return at + 1; // Сам Аляксандр Лабковіч
      }
      int end = givenFirst(at);
      if (end > at) {
        return end;
      }
    }
    int end = familyFirst(at);
    if (end > at) {
      return end;
    }
    end = unknownRow(at);
    return end > at ? end : alone(at);
  }

  private boolean isDoubtful(NameToken given) {
    return !given.is(WordFacts.GIVEN)
        || isOrdinary(given)
        || (given.first() && reader.isSeenSmall(given));
  }

  private boolean isGivenAndFamily(int index) {
    return index < tokens.size()
        && joins(index)
        && tokens.get(index).is(WordFacts.GIVEN)
        && isFamily(index + 1);
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
      } else if (joins(token) && isPatronymic(next) && isOfFather(name, next)) {
        name.patronymic.add(token);
        next++;
        break;
      } else if (joins(token) && isFamily(next + 1) && isMiddle(name, next)) {
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

  /**
   * Whether a word like a patronymic is one behind a given name: Святлана Алексіевіч is a woman's
   * family name, and so is a man's Адамовіч.
   */
  private boolean isOfFather(NameShape.Builder name, int index) {
    if (isFamily(index + 1) && joins(index + 1)) {
      return true;
    }
    WordFacts word = tokens.get(index).facts();
    return !(Nominative.isWoman(name.given.getFirst().facts())
            && !Patronymics.isFemale(word.written()))
        && !Nominative.isFamilyOfFather(word);
  }

  /** A second given name, of the table or of none: Карл Хенрик Сванберг. */
  private boolean isMiddle(NameShape.Builder name, int index) {
    NameToken token = tokens.get(index);
    NameToken next = tokens.get(index + 1);
    WordFacts first = name.given.getFirst().facts();
    if (token.is(WordFacts.GIVEN)) {
      return first.given().isEmpty()
          || token.facts().given().isEmpty()
          || Nominative.agreeAsGiven(first, token.facts());
    }
    return (isUnknown(token)
        && !token.is(WordFacts.FAMILY | WordFacts.LISTED)
        && isUnknown(next)
        && next.gap() != Gap.CLOSE
        && !Nominative.isNoNominative(next.facts().folded())
        && next.isCyrillic() == token.isCyrillic());
  }

  private int withoutFamily(int at, int next, NameShape.Builder name) {
    name.initials.clear();
    if (!name.patronymic.isEmpty()) {
      boolean slavic =
          !english && Patronymics.isFemale(name.patronymic.getFirst().facts().folded());
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
    boolean word = isOrdinary(given);
    if (isNominative(given) && Nominative.isObliqueAdjective(family.facts().folded())) {
      return false; // Роман Толстого is a book
    }
    if (english && word && family.is(WordFacts.DICTIONARY)) {
      return false; // Roman Empire, Marine Corps
    }
    if (family.is(WordFacts.GIVEN) && !strong) {
      return english || Nominative.agreeAsGiven(given.facts(), family.facts());
    }
    boolean doubtful = given.first() && (reader.isSeenSmall(given) || word);
    if (doubtful && !strong && !english) {
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
    if (!strong && family.first() && !isNominative(name.build(MentionKind.FULL, true))) {
      return at; // Душа Міхайлы Іванавіча
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

  /** Words that no table knows, side by side: Абдолреза Абасіян, Ваэль Аль-Халкі, Кім Чэн Ын. */
  private int unknownRow(int at) {
    int end = at;
    while (end < tokens.size()
        && end - at < MOST_UNKNOWN
        && (end == at
            ? isUnknown(tokens.get(end))
            : isNext(end)
                && mayBeUnknown(tokens.get(end))
                && (!english || end == at + 1 || isUnknown(tokens.get(end))))) {
      end++;
    }
    NameToken first = tokens.get(at);
    NameToken last = tokens.get(end == at ? at : end - 1);
    boolean more = end < tokens.size() && isNext(end) && !tokens.get(end).is(WordFacts.GIVEN);
    if (more || end - at < 2 || last.gap() == Gap.HYPHEN && end - at == 2) {
      return at;
    }
    boolean family = last.is(WordFacts.FAMILY | WordFacts.LISTED) && !isAdjective(last);
    boolean inside = !first.first() || lexicon.isComplete(first);
    boolean plain = !isAdjective(first) && (family || (first.isCyrillic() && !english));
    if (!around.hasTitle(first.start()) && !(inside && plain)) {
      return at;
    }
    var name = new NameShape.Builder();
    int half = last.gap() == Gap.HYPHEN ? 2 : 1;
    name.given.addAll(tokens.subList(at, end - half));
    name.family.addAll(tokens.subList(end - half, end));
    return add(name.build(MentionKind.FULL, true), end);
  }

  /** Whether a word goes on with the row before it, in the same letters. */
  private boolean isNext(int index) {
    NameToken token = tokens.get(index);
    return (token.gap() == Gap.SPACE || token.gap() == Gap.HYPHEN || token.gap() == Gap.PARTICLE)
        && token.isCyrillic() == tokens.get(index - 1).isCyrillic();
  }

  private boolean isUnknown(NameToken token) {
    return mayBeUnknown(token) && !token.is(WordFacts.DICTIONARY);
  }

  private boolean mayBeUnknown(NameToken token) {
    return token.mayBeFamily()
        && !token.capitals()
        && !token.is(WordFacts.PLACE | WordFacts.THING | WordFacts.GIVEN)
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
    boolean strong =
        token.is(WordFacts.FAMILY | WordFacts.LISTED)
            && !token.is(WordFacts.GIVEN | WordFacts.THING | WordFacts.DICTIONARY)
            && (!token.first() || !reader.isSeenSmall(token));
    boolean sure =
        !beside
            && strong
            && ((!isAdjective(token) && isTelling(token)) || around.hasTitle(token.start()));
    boolean given = token.is(WordFacts.GIVEN) && !token.is(WordFacts.FAMILY) && !english;
    return given ? end : add(name.build(MentionKind.FAMILY, sure), end);
  }

  /** Whether no other word of the language ends so: Лабковіч, but not Сказаў. */
  private boolean isTelling(NameToken token) {
    if (lexicon.isComplete(token)) {
      return true;
    }
    String folded = token.facts().folded();
    for (String ending : LIKE_VERBS) {
      if (folded.endsWith(ending)) {
        return false;
      }
    }
    return true;
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
    if (!around.isThing(name.start(), name.end(), isNominative(name))) {
      found.add(name);
    }
    return end;
  }

  /** Whether the given name stands in the nominative and in no other case. */
  private static boolean isNominative(NameShape name) {
    return !name.given().isEmpty() && isNominative(name.given().getFirst());
  }

  private static boolean isNominative(NameToken given) {
    return !given.facts().given().isEmpty()
        && given.facts().given().stream().allMatch(reading -> reading.form().written());
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
    return near && token.mayFollowGiven();
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
