// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads words as {@link NameWords} does and settles what only their neighbours tell, so that the
 * index holds it:
 *
 * <ul>
 *   <li>"Лабковіч, Уладзімір": a comma between a family name and its given name counts as {@link
 *       #LISTED} words, a number that {@link NameMatcher} knows; in "Іваноў, Пётр Сідараў" the
 *       given name belongs to what follows, and the comma counts as any other;
 *   <li>"Лабковіч Уладзімір Мікалаевіч": {@link #MIDDLE} words more count between family and given
 *       name where a patronymic or its initial follows, so that the distance tells that one is
 *       there;
 *   <li>"Михаил Иванович Петров": Иванович is a patronymic and no family name;
 *   <li>"Peter Zubrovich met Oleg Hancharyk": a word in lower case that stands in no name counts as
 *       {@link #APART} words more, and so does the place between "Пётр Зубрович Олег Гончарик", so
 *       that no part of one name is joined with a part of the other; likewise on both sides of a
 *       whole name of three syllables, Ким Чен Ир Иванов.
 * </ul>
 */
final class NameContext {
  /** How many words the comma of "Family, Given" counts as. */
  static final int LISTED = 16;

  /** How many words the patronymic of "Family Given Patronymic" counts as. */
  static final int MIDDLE = 10;

  /** How many words more keep two names apart that stand near each other. */
  static final int APART = 4;

  /** Words farther apart than this are of no one name but for the distances set here. */
  private static final int NEAR = 3;

  private static final int MOST_AHEAD = 3;

  private final NameWords words = new NameWords();
  private final ArrayDeque<Held> ahead = new ArrayDeque<>();
  private final SetDistances distances = new SetDistances();
  private @Nullable Held held;
  private NameWord word = NameWord.NONE;
  private int increment;
  private boolean patronymic;

  /** The word before, and the one before that where no other word or stop is between them. */
  private int last;

  private int beforeLast;

  /** Whether the last three words are a name of three syllables. */
  private boolean syllables;

  /** A word read ahead. */
  private record Held(
      char[] letters,
      NameWord word,
      int start,
      int end,
      int increment,
      boolean parted,
      int kind,
      boolean chained) {
    boolean isMiddle() {
      return increment == 1 && (kind & (NameKinds.PATRONYMIC | NameKinds.CHAINED)) != 0;
    }
  }

  void reset() {
    words.reset();
    ahead.clear();
    distances.clear();
    held = null;
    increment = 0;
    patronymic = false;
    last = 0;
    beforeLast = 0;
    syllables = false;
  }

  /** Moves to the next capitalised word; false at the end of the text. */
  boolean next(Reader input) throws IOException {
    held = ahead.poll();
    if (held == null && !words.next(input)) {
      return false;
    }
    word = held == null ? wordRead() : held.word;
    int kind = held == null ? kind(word) : held.kind;
    boolean parted = held == null ? words.isParted() : held.parted;
    increment = held == null ? words.takeIncrement() : held.increment;
    int written = increment;
    boolean beside = written == 1;
    patronymic = false;
    boolean whole = beside ? beginsAnother(kind, input) || isBesideSyllables(kind, input) : parted;
    if (last != 0 && written <= NEAR && whole) {
      increment += APART;
    } else if (last != 0 && (beside || written == NameTokenizer.COMMA + 1)) {
      hold(kind, parted);
      settle(kind, beside, input);
    }
    boolean set = increment - written >= MIDDLE;
    increment = distances.add(increment, !beside && !set);
    boolean joined = beside && increment - written != APART;
    syllables = joined && isOfSyllables(beforeLast, last, kind);
    beforeLast = joined ? last : 0;
    last = kind;
    return true;
  }

  /**
   * Whether a given name or an initial stands behind a name that is whole, so that it has none of
   * its words: Пётр Зубрович Олег Гончарик. Where only its place tells of the family name before,
   * the one behind has to tell too.
   */
  private boolean beginsAnother(int kind, Reader input) throws IOException {
    int before = NameKinds.GIVEN | NameKinds.INITIAL | NameKinds.PATRONYMIC;
    return isFirst(kind)
        && (kind & NameKinds.HYPHENED) == 0
        && (last & NameKinds.LOOSE) == 0
        && (beforeLast & before) != 0
        && !isOfSyllables(beforeLast, last, kind)
        && (isFamily(last) || (isPlain(last) && isFamilyAhead(kind, input)));
  }

  /** Whether three words are the parts of a Korean or Chinese name. */
  private static boolean isOfSyllables(int first, int second, int third) {
    return (first & NameKinds.SHORT) != 0
        && (second & NameKinds.SYLLABLE) != 0
        && (third & NameKinds.SHORT) != 0
        && (third & NameKinds.NAMED) == 0;
  }

  /**
   * Whether a Korean or Chinese name ends before this word, or begins here behind a family name:
   * none of its parts goes with a neighbour's. Ким Чен Ир Иванов, Иванов Ким Чен Ир.
   */
  private boolean isBesideSyllables(int kind, Reader input) throws IOException {
    boolean oneMore = (kind & (NameKinds.SHORT | NameKinds.NAMED)) == NameKinds.SHORT;
    if (syllables) { // a word before may be short as well: Там Ким Чен Ир
      return !oneMore && (kind & NameKinds.HYPHENED) == 0;
    }
    if ((kind & NameKinds.SHORT) == 0 || !isFamily(last)) {
      return false;
    }
    hold(kind, false);
    Held second = ahead(0, input);
    if (second == null || second.increment != 1) {
      return false;
    }
    Held third = ahead(1, input);
    return third != null && third.increment == 1 && isOfSyllables(kind, second.kind, third.kind);
  }

  /** Whether the family name of this given name or initial follows it. */
  private boolean isFamilyAhead(int kind, Reader input) throws IOException {
    hold(kind, false);
    for (int i = 0; i < MOST_AHEAD; i++) {
      Held next = ahead(i, input);
      if (next == null || next.increment != 1) {
        return false;
      }
      if (isFamily(next.kind) || isPlain(next.kind)) {
        return true;
      }
    }
    return false;
  }

  private void settle(int kind, boolean beside, Reader input) throws IOException {
    boolean first = isFirst(kind);
    boolean afterFirst = isFirst(last);
    patronymic =
        beside
            && (kind & NameKinds.PATRONYMIC) != 0
            && (last & NameKinds.GIVEN) != 0
            && (isFamily(beforeLast) || isFamilyNext(input));
    if (beside && first && !afterFirst) {
      Held next = ahead(0, input);
      increment += next != null && next.isMiddle() ? MIDDLE : 0;
    } else if (!beside && !afterFirst && (beforeLast & NameKinds.GIVEN) == 0) {
      Held next = ahead(0, input);
      boolean middle = next != null && next.isMiddle();
      Held after = middle ? ahead(1, input) : next;
      if (after == null || after.increment > 1) {
        increment += LISTED - NameTokenizer.COMMA + (middle ? MIDDLE : 0);
      }
    }
  }

  private static boolean isFirst(int kind) {
    return (kind & (NameKinds.GIVEN | NameKinds.INITIAL)) != 0;
  }

  private static boolean isPlain(int kind) {
    int told = NameKinds.GIVEN | NameKinds.PATRONYMIC | NameKinds.FAMILY | NameKinds.INITIAL;
    return (kind & (told | NameKinds.CHAINED)) == 0;
  }

  private static boolean isFamily(int kind) {
    return (kind & NameKinds.FAMILY) != 0 && (kind & NameKinds.GIVEN) == 0;
  }

  private boolean isFamilyNext(Reader input) throws IOException {
    Held next = ahead(0, input);
    return next != null && next.increment == 1 && isFamily(next.kind);
  }

  private @Nullable Held ahead(int index, Reader input) throws IOException {
    while (ahead.size() <= index) {
      if (!words.next(input)) {
        return null;
      }
      boolean parted = words.isParted();
      NameWord next = wordRead();
      ahead.add(capture(next, kind(next), words.takeIncrement(), parted));
    }
    Iterator<Held> all = ahead.iterator();
    Held found = all.next();
    for (int i = 0; i < index; i++) {
      found = all.next();
    }
    return found;
  }

  /** Keeps the word that the reader stands at, which may now read on. */
  private void hold(int kind, boolean parted) {
    if (held == null) {
      held = capture(word, kind, increment, parted);
    }
  }

  /** The word that the reader stands at. */
  private NameWord wordRead() {
    return NameWord.of(words.buffer(), words.length());
  }

  /** What it may be by itself and by what stands before it. */
  private int kind(NameWord itself) {
    if (itself.isInitial()) {
      return itself.kind() | (words.isChained() ? NameKinds.CHAINED : 0);
    }
    return itself.kind()
        | (words.isHyphened() ? NameKinds.HYPHENED : 0)
        | (words.isLoose() ? NameKinds.LOOSE : 0);
  }

  private Held capture(NameWord itself, int kind, int distance, boolean parted) {
    return new Held(
        Arrays.copyOf(words.buffer(), words.length()),
        itself,
        words.start(),
        words.end(),
        distance,
        parted,
        kind,
        words.isChained());
  }

  char[] buffer() {
    return held == null ? words.buffer() : held.letters;
  }

  int length() {
    return held == null ? words.length() : held.letters.length;
  }

  int start() {
    return held == null ? words.start() : held.start;
  }

  int end() {
    return held == null ? words.end() : held.end;
  }

  /** The word as written. */
  @Override
  public String toString() {
    return new String(buffer(), 0, length());
  }

  /** What it is by itself. */
  NameWord word() {
    return word;
  }

  /** Whether an initial or a given name stands right before this initial. */
  boolean isChained() {
    return held == null ? words.isChained() : held.chained;
  }

  /** Whether the word is surely a patronymic: a given and a family name stand beside it. */
  boolean isPatronymic() {
    return patronymic;
  }

  /** How many characters were read so far. */
  int read() {
    return words.read();
  }

  /** How many words the last one is behind the one before, once. */
  int takeIncrement() {
    int taken = increment;
    increment = 0;
    return taken;
  }

  /** How many words stand behind the last one. */
  int takeRest() {
    return words.takeIncrement();
  }
}
