// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.analysis.chain.PlainLetters;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.NameAdditions;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Reads a written name: which words count, which are initials, and which are other forms of a word
 * before: "Vladimir (Uladzimir) Labkovich", "Світлана/Sviatlana". {@link NameTagger} tells then
 * what each word is.
 */
final class NameReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[()\\[\\],/]|\\p{L}[\\p{L}\\p{M}\u00AD]*(?:["
              + NameSigns.JOINTS
              + "]\\p{L}[\\p{L}\\p{M}\u00AD]*)*\\.?");
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 400;

  private final List<NamePart> parts = new ArrayList<>();
  private final boolean capitals;
  private int comma = -1;
  private boolean bracket;
  private boolean slash;

  private NameReader(boolean capitals) {
    this.capitals = capitals;
  }

  static List<NamePart> read(String written) {
    String text =
        PlainLetters.of(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
    var reader = new NameReader(text.codePoints().anyMatch(Character::isUpperCase));
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find() && reader.parts.size() < MOST_WORDS) {
      reader.token(tokens.group());
    }
    reader.leaveOutAdditions();
    reader.partBrackets();
    return new NameTagger(reader.parts, reader.comma, text).tagged();
  }

  private void token(String token) {
    switch (token) {
      case "," -> comma = comma < 0 && !parts.isEmpty() && !bracket ? parts.size() : comma;
      case "(", "[" -> bracket = true;
      case ")", "]" -> bracket = false;
      case "/" -> slash = true;
      default -> word(token);
    }
  }

  private void word(String token) {
    boolean dot = token.endsWith(".");
    String bare = dot ? token.substring(0, token.length() - 1) : token;
    if ((bracket || slash) && !parts.isEmpty()) {
      if (counts(bare)) {
        alternative(bare);
      }
    } else if (isInitial(bare, dot)) {
      parts.add(new NamePart(bare + ".", NamePartTag.INITIAL));
    } else if (counts(bare)) {
      parts.add(new NamePart(bare, NamePartTag.UNKNOWN));
    }
    slash = false;
  }

  /** Particles and titles in lower case don't count where the name itself has capitals. */
  private boolean counts(String bare) {
    return !capitals
        || Character.isUpperCase(bare.charAt(0))
        || (bare.length() > 2 && Character.isUpperCase(bare.charAt(2)));
  }

  private boolean isInitial(String bare, boolean dot) {
    return bare.length() == 1
        ? dot || (capitals && Character.isUpperCase(bare.charAt(0)))
        : dot && bare.length() == 2 && InitialLetters.isDigraph(bare.charAt(0), bare.charAt(1));
  }

  /** The word that one in brackets is another form of: the nearest that it sounds like. */
  private void alternative(String word) {
    int of = parts.size() - 1;
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (isForm(parts.get(i).written(), word)) {
        of = i;
        break;
      }
    }
    NamePart part = parts.get(of);
    if (part.tag() == NamePartTag.INITIAL) {
      return;
    }
    var alternatives = new ArrayList<>(part.alternatives());
    alternatives.add(word);
    parts.set(of, new NamePart(part.written(), part.tag(), alternatives));
  }

  private static boolean isForm(String word, String other) {
    String sounds = Sounds.of(Folding.fold(word));
    Set<String> keys = new LinkedHashSet<>(SoundKeys.asked(sounds));
    List<GivenName> names = GivenNames.full(sounds);
    Set<String> others = new LinkedHashSet<>();
    for (BaseForm form : BaseForms.of(other)) {
      SoundKeys.indexed(form.sounds(), others);
      if (!Collections.disjoint(names, GivenNames.full(form.sounds()))) {
        return true;
      }
    }
    return !Collections.disjoint(keys, others);
  }

  /** Драгунец (Мікалай): beside a given name, brackets hold a family name, and the other way. */
  private void partBrackets() {
    if (parts.size() != 1 || parts.getFirst().alternatives().size() != 1) {
      return;
    }
    String word = parts.getFirst().written();
    String other = parts.getFirst().alternatives().getFirst();
    if (isGiven(word) != isGiven(other) && !isForm(word, other)) {
      parts.set(0, new NamePart(word, NamePartTag.UNKNOWN));
      parts.add(new NamePart(other, NamePartTag.UNKNOWN));
    }
  }

  private static boolean isSuffix(String written) {
    return NameAdditions.isSuffix(
        written.endsWith(".") ? written.substring(0, written.length() - 1) : written);
  }

  private static boolean isGiven(String word) {
    String sounds = Sounds.of(Folding.fold(word));
    return !GivenNames.full(sounds).isEmpty() || !GivenNames.familiar(sounds).isEmpty();
  }

  /** Titles before a name, particles within it, suffixes behind it: Dr, Пані, Van, Jr. */
  private void leaveOutAdditions() {
    for (int i = 0; i < parts.size() && parts.size() > 1; ) {
      NamePart part = parts.get(i);
      boolean title = i == 0 && NameAdditions.isTitle(part.written());
      boolean particle = parts.size() > 2 && NameAdditions.isParticle(part.written());
      boolean suffix = i == parts.size() - 1 && parts.size() > 2 && isSuffix(part.written());
      if (!title && !particle && !suffix) {
        i++;
      } else {
        parts.remove(i);
        comma = comma > i ? comma - 1 : comma;
      }
    }
  }
}
