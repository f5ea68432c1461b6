// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.lang.ref.SoftReference;
import java.util.Optional;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * A form made ready for comparing it with many. To compile its matcher takes longer than a
 * comparison, so the matcher is kept as long as memory lasts. For one thread.
 */
final class ComparedForm {
  private final MentionForm form;
  private final String name;
  private final String given;
  private final String family;
  private final boolean isLatin;
  private SoftReference<Compiled> compiled = new SoftReference<>(null);

  private record Compiled(NameMatcher matcher, PersonName name) {}

  ComparedForm(MentionForm form) {
    this.form = form;
    this.name = form.fullText();
    this.given = Sounds.of(Folding.fold(form.given()));
    this.family = Folding.fold(form.family());
    this.isLatin = form.isLatin();
  }

  MentionForm form() {
    return form;
  }

  /** See {@link MentionForm#fullText()}. */
  String name() {
    return name;
  }

  /** What the given name sounds like. */
  String given() {
    return given;
  }

  /** The family name without capitals and accents. */
  String family() {
    return family;
  }

  /** Whether both are in one language and script. */
  boolean isAlikeWritten(ComparedForm other) {
    return isLatin == other.isLatin && form.language().equals(other.form.language());
  }

  /** How the other one is this name. */
  Optional<NameMatch> find(ComparedForm other) {
    return NameComparison.of(compiled().matcher(), other.compiled().name());
  }

  private Compiled compiled() {
    Compiled known = compiled.get();
    if (known == null) {
      PersonName parsed = PersonName.parse(name);
      known = new Compiled(NameMatcher.of(parsed), parsed);
      compiled = new SoftReference<>(known);
    }
    return known;
  }
}
