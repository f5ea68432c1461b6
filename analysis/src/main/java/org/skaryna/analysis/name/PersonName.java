// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.form.CaseLanguages;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * A person's name, understood word by word.
 *
 * @param written as written
 * @param parts its words in the order written
 */
public record PersonName(String written, List<NamePart> parts) {
  private static final Pattern WORD =
      Pattern.compile(
          "[(,]|\\p{L}[\\p{L}\\p{M}\u00AD]*(?:["
              + NameWords.JOINTS
              + "]\\p{L}[\\p{L}\\p{M}]*)*\\.?(?:(?=-)-)?");
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 400;

  /** Copies {@code parts}. */
  public PersonName {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a name: Уладзімір Лабковіч; Лабковіч, Уладзімір; У. Лабковіч; Vladimir (Uladzimir)
   * Labkovich. Never fails; what holds no letters has no parts.
   */
  public static PersonName parse(String written) {
    return new PersonName(written, new NameReader().read(written));
  }

  /** Whether the word must be found for the name to be found. */
  boolean isRequired(int word) {
    NamePartTag tag = parts.get(word).tag();
    if (tag == NamePartTag.GIVEN && word > 0 && parts.size() > 2) {
      return parts.get(word - 1).tag() != NamePartTag.GIVEN;
    }
    if (tag == NamePartTag.PATRONYMIC) {
      return parts.stream().filter(part -> part.tag() != NamePartTag.PATRONYMIC).count() < 2;
    }
    return tag != NamePartTag.INITIAL || word == firstInitial();
  }

  /** Whether the given name stands in another case than the nominative: Уладзіміра Лабковіча. */
  boolean isOblique() {
    boolean oblique = false;
    for (NamePart part : parts) {
      if (part.tag() == NamePartTag.GIVEN) {
        String folded = Folding.fold(part.written());
        if (GivenNames.isKnown(Sounds.of(folded))) {
          return false;
        }
        oblique |= !GivenNames.anyCase(folded).isEmpty();
      }
    }
    return oblique;
  }

  /** The languages that all its words may be of; any when they contradict each other. */
  int languages() {
    int languages = CaseLanguages.ANY;
    for (NamePart part : parts) {
      String folded = Folding.fold(part.written());
      languages &= CaseLanguages.ofLetters(folded) & GivenNames.languages(folded);
    }
    return languages == 0 ? CaseLanguages.ANY : languages;
  }

  private int firstInitial() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).tag() == NamePartTag.INITIAL) {
        return parts.stream().anyMatch(part -> part.tag() == NamePartTag.GIVEN) ? -1 : i;
      }
    }
    return -1;
  }

  /** Reads words and tells what each is. */
  private static final class NameReader {
    private final List<NamePart> parts = new ArrayList<>();
    private int comma = -1;
    private boolean bracket;

    List<NamePart> read(String written) {
      String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
      boolean capitals = text.codePoints().anyMatch(Character::isUpperCase);
      var words = WORD.matcher(text);
      while (words.find() && parts.size() < MOST_WORDS) {
        word(words.group(), capitals);
      }
      tag();
      return parts;
    }

    private void word(String token, boolean capitals) {
      if (token.equals(",")) {
        comma = comma < 0 && !parts.isEmpty() ? parts.size() : comma;
        return;
      }
      if (token.equals("(")) {
        bracket = true;
        return;
      }
      String word = token.endsWith("-") ? token.substring(0, token.length() - 1) : token;
      boolean dot = word.endsWith(".");
      String bare = dot ? word.substring(0, word.length() - 1) : word;
      boolean initial = dot && isInitial(bare);
      if (bracket && !parts.isEmpty()) {
        alternative(bare);
      } else if (!capitals
          || Character.isUpperCase(bare.charAt(0))
          || (bare.length() > 2 && Character.isUpperCase(bare.charAt(2)))) {
        parts.add(
            new NamePart(
                initial ? word : bare, initial ? NamePartTag.INITIAL : NamePartTag.UNKNOWN));
      }
      bracket = false;
    }

    private static boolean isInitial(String bare) {
      return bare.length() == 1
          || (bare.length() == 2 && InitialLetters.isDigraph(bare.charAt(0), bare.charAt(1)));
    }

    /** "Vladimir (Uladzimir)": the word in brackets is another form of the word before it. */
    private void alternative(String word) {
      NamePart before = parts.removeLast();
      var alternatives = new ArrayList<>(before.alternatives());
      alternatives.add(word);
      parts.add(new NamePart(before.written(), before.tag(), alternatives));
    }

    private void tag() {
      if (parts.size() < 2) {
        return;
      }
      int patronymic = patronymic();
      if (patronymic >= 0) {
        set(patronymic, NamePartTag.PATRONYMIC);
      }
      int given = given(patronymic);
      boolean none = parts.stream().noneMatch(part -> part.tag() == NamePartTag.INITIAL);
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).tag() == NamePartTag.UNKNOWN) {
          set(i, none && (i == given || isMiddle(i)) ? NamePartTag.GIVEN : NamePartTag.FAMILY);
        }
      }
    }

    /** A patronymic follows the given name: second of three, or last of three. */
    private int patronymic() {
      if (parts.size() < 3) {
        return -1;
      }
      for (int i = parts.size() - 1; i > 0; i--) {
        if (Patronymics.isLike(parts.get(i).written())
            && isGiven(parts.get(i - 1).written())
            && (i < parts.size() - 1 || !isGiven(parts.getFirst().written()))) {
          return i;
        }
      }
      return Patronymics.isLike(parts.get(1).written()) ? 1 : -1;
    }

    private int given(int patronymic) {
      if (patronymic > 0) {
        return patronymic - 1;
      }
      if (comma > 0 && comma < parts.size()) {
        return comma;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (isGiven(parts.get(i).written())) {
          return i;
        }
      }
      for (int i = 0; i < parts.size(); i++) {
        if (!GivenNames.anyCase(Folding.fold(parts.get(i).written())).isEmpty()) {
          return i;
        }
      }
      return 0;
    }

    /** A second given name: Жан-Поль Марат. */
    private boolean isMiddle(int i) {
      return i > 0 && i < parts.size() - 1 && GivenNames.isFull(parts.get(i).written());
    }

    private static boolean isGiven(String word) {
      return GivenNames.isKnown(Sounds.of(Folding.fold(word)));
    }

    private void set(int at, NamePartTag tag) {
      NamePart part = parts.get(at);
      parts.set(at, new NamePart(part.written(), tag, part.alternatives()));
    }
  }
}
