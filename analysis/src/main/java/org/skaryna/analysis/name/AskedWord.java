// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundDistance;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/** One word of the asked name, compiled: what it may sound like and where that stands indexed. */
final class AskedWord {
  private static final int FAMILIAR_COST = 60;
  private static final int GIVEN_COST = 15;

  /** A form that is this word, and what it costs to be it. */
  private record Target(
      String letters, String sounds, int cost, int agreement, Set<String> keys, NameRule rule) {}

  private final NamePart part;
  private final String folded;
  private final int agreement;
  private final boolean alone;
  private final List<GivenName> names;
  private final List<Target> targets = new ArrayList<>();
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * @param agreement the sexes that the whole name allows
   * @param alone whether this is the only word asked for
   */
  AskedWord(NamePart part, int agreement, boolean alone) {
    this.part = part;
    this.folded = Folding.fold(part.written());
    this.agreement = agreement;
    this.alone = alone;
    this.names = givenNames(part, folded, alone);
    addWritten(part.written());
    part.alternatives().forEach(this::addWritten);
    names.forEach(this::addForms);
    targets.forEach(target -> keys.addAll(target.keys));
    addInitials();
  }

  private static List<GivenName> givenNames(NamePart part, String folded, boolean alone) {
    if (part.tag() != NamePartTag.GIVEN && !alone) {
      return List.of();
    }
    String sounds = Sounds.of(folded);
    var full = GivenNames.full(sounds);
    return full.isEmpty() && !alone ? GivenNames.familiar(sounds) : full;
  }

  private void addWritten(String written) {
    for (BaseForm form : BaseForms.of(written)) {
      if (form.written()) {
        add(form.letters(), form.sounds(), 0, NameRule.SAME_SOUND);
      }
    }
  }

  private void addForms(GivenName name) {
    for (GivenName.Form form : name.forms()) {
      if (!form.familiar()) {
        add(form.letters(), form.sounds(), GIVEN_COST, NameRule.GIVEN_NAME);
      } else if (!alone) {
        add(form.letters(), form.sounds(), FAMILIAR_COST, NameRule.SHORT_FORM);
      }
    }
  }

  private void add(String letters, String sounds, int cost, NameRule rule) {
    boolean known = targets.stream().anyMatch(t -> t.sounds.equals(sounds) && t.cost <= cost);
    if (!known) {
      targets.add(new Target(letters, sounds, cost, agreement, SoundKeys.asked(sounds), rule));
    }
  }

  private void addInitials() {
    switch (part.tag()) {
      case INITIAL -> {
        keys.clear();
        keys.add(NameKeys.initial(part.written(), false));
      }
      case GIVEN -> {
        for (Target target : targets) {
          if (target.rule != NameRule.SHORT_FORM && !names.isEmpty()) {
            keys.add("." + SoundKeys.first(target.sounds));
          }
        }
      }
      case PATRONYMIC -> keys.add(NameKeys.initial(part.written(), true));
      case FAMILY, UNKNOWN -> {}
    }
  }

  Set<String> keys() {
    return Set.copyOf(keys);
  }

  Optional<WordMatch> match(String surface) {
    if (surface.endsWith(".")) {
      return initial(surface);
    }
    String found = Folding.fold(surface);
    if (found.equals(folded)) {
      return Optional.of(
          new WordMatch(
              NameLevel.EXACT, 0, NameReason.of(NameRule.SAME_LETTERS), agreementOf(found)));
    }
    return part.tag() == NamePartTag.INITIAL ? Optional.empty() : compare(found);
  }

  private int agreementOf(String found) {
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(found)) {
      if (form.written()) {
        any |= names.isEmpty() ? form.agreement() : form.givenAgreement();
      }
    }
    return any & agreement;
  }

  private Optional<WordMatch> initial(String surface) {
    String key = NameKeys.initial(surface, false);
    boolean chained = keys.contains("." + key);
    if (part.tag() == NamePartTag.FAMILY || !keys.contains(key) && !chained) {
      return Optional.empty();
    }
    return Optional.of(
        new WordMatch(NameLevel.VARIANTS, 0.3, NameReason.of(NameRule.INITIAL), agreement));
  }

  private Optional<WordMatch> compare(String found) {
    var forms = BaseForms.ofFolded(found);
    int best = Integer.MAX_VALUE;
    int agreements = 0;
    boolean inflected = false;
    BaseForm bestForm = null;
    Target bestTarget = null;
    for (BaseForm form : forms) {
      int shared = agreement & (names.isEmpty() ? form.agreement() : form.givenAgreement());
      if (shared == 0 || isOtherGivenName(form)) {
        continue;
      }
      Set<String> formKeys = new LinkedHashSet<>();
      SoundKeys.indexed(form.sounds(), formKeys);
      for (Target target : targets) {
        if (java.util.Collections.disjoint(formKeys, target.keys)
            || target.rule == NameRule.SHORT_FORM
                && !form.written()
                && isGivenName(forms.getFirst())) {
          continue;
        }
        int limit = limit(target, NameLevel.SIMILAR);
        int cost = SoundDistance.between(target.sounds, form.sounds(), limit);
        if (cost > limit) {
          continue;
        }
        cost += target.cost + form.cost();
        if (cost <= limit(target, NameLevel.VARIANTS) + target.cost) {
          agreements |= shared;
        }
        inflected |= form.letters().equals(folded) && !form.written();
        if (cost < best) {
          best = cost;
          bestForm = form;
          bestTarget = target;
        }
      }
    }
    if (bestForm == null || bestTarget == null) {
      return Optional.empty();
    }
    NameLevel level =
        inflected
            ? NameLevel.INFLECTED
            : best - bestTarget.cost <= limit(bestTarget, NameLevel.VARIANTS)
                ? NameLevel.VARIANTS
                : NameLevel.SIMILAR;
    if (agreements == 0) {
      agreements = agreement & (names.isEmpty() ? bestForm.agreement() : bestForm.givenAgreement());
    }
    return Optional.of(
        new WordMatch(
            level,
            best / 100.0,
            NameReasons.of(
                found,
                bestForm,
                level == NameLevel.SIMILAR ? NameRule.NEAR_SOUND : bestTarget.rule,
                folded),
            agreements));
  }

  private static boolean isGivenName(BaseForm form) {
    return !GivenNames.full(form.sounds()).isEmpty()
        || !GivenNames.familiar(form.sounds()).isEmpty();
  }

  /** A known given name that is another one: Марына is not Марыя however near they sound. */
  private boolean isOtherGivenName(BaseForm form) {
    if (names.isEmpty() || part.tag() != NamePartTag.GIVEN) {
      return false;
    }
    var found = GivenNames.full(form.sounds());
    if (found.isEmpty() || !java.util.Collections.disjoint(found, names)) {
      return false;
    }
    return java.util.Collections.disjoint(GivenNames.familiar(form.sounds()), names);
  }

  private int limit(Target target, NameLevel level) {
    int length = target.sounds.length();
    if (target.rule != NameRule.SAME_SOUND) {
      return length <= 4 ? 10 : level == NameLevel.SIMILAR ? 100 : 50;
    }
    int variants = Math.min(90, 30 + 6 * length);
    return level == NameLevel.SIMILAR ? variants * 2 : variants;
  }
}
