// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * What tells whether two full names, of any articles and languages, are one person's: Уладзімір
 * Лабковіч, Владимир Лабкович and Uladzimir Labkovich are; Віктар and Эдуард Бабарыка are not, nor
 * are namesakes whose patronymics differ.
 *
 * <p>To bring many together: put each under all its {@link #keys()}, and compare only those that
 * share one, each with one of every group found so far. Names without a given or a family name have
 * no key.
 */
public final class PersonIdentity {
  private final PersonLabel label;
  private final String text;
  private final Set<String> keys;
  private Optional<Compiled> compiled = Optional.empty();

  private record Compiled(NameMatcher matcher, PersonName name) {}

  private PersonIdentity(PersonLabel label) {
    this.label = label;
    this.text = label.shortText();
    this.keys = Collections.unmodifiableSet(label.isFull() ? keysOf(label) : Set.of());
  }

  /** The identity of a name; one that is not full is nobody's but its own. */
  public static PersonIdentity of(PersonLabel label) {
    return new PersonIdentity(label);
  }

  /** The name. */
  public PersonLabel label() {
    return label;
  }

  /** Names of one person share at least one of these. */
  public Set<String> keys() {
    return keys;
  }

  /**
   * Whether both may be of one person: no patronymics or sexes that contradict each other, and
   * whichever is asked for finds the other at {@link NameLevel#VARIANTS}. A second of work for a
   * thousand pairs: ask only for those that share a key.
   */
  public boolean isOne(PersonIdentity other) {
    if (!label.isFull() || !other.label.isFull() || !label.gender().agrees(other.label.gender())) {
      return false;
    }
    if (!haveOneFather(label.patronymic(), other.label.patronymic())) {
      return false;
    }
    return text.equals(other.text) || (finds(other) && other.finds(this));
  }

  private boolean finds(PersonIdentity other) {
    Optional<NameMatch> match = NameComparison.of(compiled().matcher, other.compiled().name);
    return match.isPresent() && NameLevel.VARIANTS.includes(match.get().level());
  }

  private Compiled compiled() {
    if (compiled.isEmpty()) {
      PersonName name = PersonName.parse(text);
      compiled = Optional.of(new Compiled(NameMatcher.of(name), name));
    }
    return compiled.get();
  }

  /** Whether patronymics do not contradict: one is missing, or they are of one given name. */
  private static boolean haveOneFather(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    List<GivenName> fathers = fathers(one);
    List<GivenName> others = fathers(other);
    return fathers.isEmpty() || others.isEmpty()
        ? one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))
        : !Collections.disjoint(fathers, others);
  }

  private static List<GivenName> fathers(String patronymic) {
    return Patronymics.fathers(Sounds.of(Folding.fold(patronymic)));
  }

  /** The family name's sounds with the given name: its row in the table, or its own sounds. */
  private static Set<String> keysOf(PersonLabel label) {
    Set<String> families = new LinkedHashSet<>();
    for (BaseForm form : BaseForms.of(lastWord(label.family()))) {
      if (form.written()) {
        SoundKeys.indexed(form.sounds(), families);
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String given : givenKeys(firstWord(label.given()))) {
      families.forEach(family -> keys.add(family + "|" + given));
    }
    return keys;
  }

  private static Set<String> givenKeys(String given) {
    String sounds = Sounds.of(Folding.fold(given));
    Set<String> keys = new LinkedHashSet<>();
    List<GivenName> names = GivenNames.full(sounds);
    for (GivenName name : names.isEmpty() ? GivenNames.familiar(sounds) : names) {
      keys.add("=" + name.id());
    }
    if (keys.isEmpty()) {
      SoundKeys.indexed(sounds, keys);
    }
    return keys;
  }

  private static String firstWord(String words) {
    return words.split("[ -]", 2)[0];
  }

  private static String lastWord(String words) {
    return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
  }
}
