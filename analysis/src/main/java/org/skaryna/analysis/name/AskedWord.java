// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/** One word of the asked name, compiled: its forms, and where they stand in the index. */
final class AskedWord {
  private static final int FAMILIAR_COST = 60;
  private static final int GIVEN_COST = 15;
  private static final int OBLIQUE_COST = 20;
  private static final int OTHER_SEX_COST = 40;
  private static final double INITIAL_COST = 0.3;
  private static final NameReason SAME = NameReason.of(NameRule.SAME_LETTERS);

  private final Identity identity;
  private final NamePart part;
  private final String folded;
  private final int agreement;
  private final int languages;

  /** The sexes that the form of a family name tells when it is asked for alone. */
  private final int familySexes;

  private final List<GivenName> names = new ArrayList<>();
  private final List<AskedForm> forms = new ArrayList<>();
  private final Set<String> keys = new LinkedHashSet<>();

  /** For each key, which of the forms stand under it. */
  private final Map<String, BitSet> formsUnder = new HashMap<>();

  /** All that decides what a word matches. */
  private record Identity(
      NamePart part,
      int agreement,
      int languages,
      boolean alone,
      boolean oblique,
      boolean middle) {}

  /**
   * @param agreement the sexes that the whole name allows
   * @param languages those that the whole name may be of
   * @param alone whether this is the only word asked for
   * @param middle whether it is an initial in a patronymic's place
   * @param oblique whether the name seems to be asked for in another case than the nominative
   */
  AskedWord(
      NamePart part, int agreement, int languages, boolean alone, boolean oblique, boolean middle) {
    this.identity = new Identity(part, agreement, languages, alone, oblique, middle);
    this.part = part;
    this.folded = Folding.fold(part.written());
    this.agreement = agreement;
    this.languages = languages;
    addWritten(part.written(), alone, oblique);
    part.alternatives().forEach(form -> addWritten(form, alone, oblique));
    if (part.tag() == NamePartTag.GIVEN || alone) {
      addGivenNames(alone, oblique);
    }
    if (part.tag() == NamePartTag.PATRONYMIC) {
      addPatronymics();
    }
    this.familySexes = alone && names.isEmpty() ? familySexes() : Agreement.ANY;
    if (alone && names.isEmpty()) {
      FamilyNames.ofOtherSex(folded).forEach(this::addOtherSex);
    }
    forms.forEach(form -> keys.addAll(form.keys()));
    if (forms.isEmpty()) {
      keys.add(NameKeys.literal(part.written()));
    }
    addInitials(middle);
  }

  private void addWritten(String written, boolean alone, boolean oblique) {
    for (BaseForm form : BaseForms.of(written)) {
      if (form.written()) {
        add(form.letters(), form.sounds(), 0, NameRule.SAME_SOUND);
      } else if (oblique || (alone && FamilyNames.hasEnding(form.letters()))) {
        add(form.letters(), form.sounds(), OBLIQUE_COST, NameRule.SAME_SOUND);
      }
    }
  }

  private int familySexes() {
    List<BaseForm> readings = BaseForms.ofFolded(folded);
    return readings.isEmpty() ? Agreement.ANY : Agreement.sexes(readings.getFirst().agreement());
  }

  /** A family name of the other sex is found behind those of its own. */
  private BaseForm ranked(BaseForm reading, AskedForm form) {
    boolean other = (familySexes & reading.agreement()) == 0;
    return other && form.rule() != NameRule.OTHER_SEX ? reading.dearer(OTHER_SEX_COST) : reading;
  }

  private void addOtherSex(String letters) {
    add(letters, Sounds.of(letters), OTHER_SEX_COST, NameRule.OTHER_SEX);
  }

  private void addGivenNames(boolean alone, boolean oblique) {
    String sounds = Sounds.of(folded);
    List<GivenName> full = GivenNames.full(sounds);
    if (full.isEmpty() && oblique) {
      full = GivenNames.anyCase(folded);
    }
    full.forEach(name -> addForms(name, GIVEN_COST, alone));
    if (!alone) {
      GivenNames.familiar(sounds).forEach(name -> addForms(name, FAMILIAR_COST, false));
    }
  }

  private void addForms(GivenName name, int cost, boolean alone) {
    names.add(name);
    NameRule rule = cost == GIVEN_COST ? NameRule.GIVEN_NAME : NameRule.SHORT_FORM;
    for (GivenName.Form form : name.forms()) {
      if (!form.familiar()) {
        add(form.letters(), form.sounds(), cost, rule);
      } else if (!alone) {
        add(form.letters(), form.sounds(), FAMILIAR_COST, NameRule.SHORT_FORM);
      }
    }
  }

  /** Николаевич for Мікалаевіч: the patronymics of the same father's name elsewhere. */
  private void addPatronymics() {
    boolean female = Patronymics.isFemale(part.written());
    for (GivenName father : Patronymics.fathers(Sounds.of(folded))) {
      for (String sounds : Patronymics.sounds(father, female)) {
        add(folded, sounds, GIVEN_COST, NameRule.GIVEN_NAME);
      }
    }
  }

  private void add(String letters, String sounds, int cost, NameRule rule) {
    if (forms.stream().noneMatch(f -> f.sounds().equals(sounds) && f.cost() <= cost)) {
      var form = AskedForm.of(letters, sounds, cost, rule);
      for (String key : form.keys()) {
        formsUnder.computeIfAbsent(key, k -> new BitSet()).set(forms.size());
      }
      forms.add(form);
    }
  }

  private void addInitials(boolean middle) {
    switch (part.tag()) {
      case INITIAL -> {
        String first = InitialSound.of(Sounds.of(folded));
        keys.clear();
        if (middle) {
          Set<String> patronymics = Patronymics.keysFrom(first);
          keys.add(".." + first);
          keys.addAll(patronymics);
          keys.addAll(NameKeys.patronymic(patronymics));
        } else {
          keys.add("." + first);
          keys.addAll(GivenNames.keysFrom(first));
        }
      }
      case GIVEN -> {
        if (!names.isEmpty()) {
          forms.stream()
              .filter(form -> form.rule() != NameRule.SHORT_FORM)
              .forEach(form -> addInitials(".", form));
        }
      }
      case PATRONYMIC -> {
        keys.addAll(NameKeys.patronymic(List.copyOf(keys)));
        forms.forEach(form -> addInitials("..", form));
      }
      case FAMILY, UNKNOWN -> {}
    }
  }

  Object identity() {
    return identity;
  }

  private void addInitials(String dots, AskedForm form) {
    InitialSound.ofName(form.letters(), form.sounds()).forEach(first -> keys.add(dots + first));
  }

  Set<String> keys(NameLevel level) {
    if (level != NameLevel.SIMILAR) {
      return Collections.unmodifiableSet(keys);
    }
    var all = new LinkedHashSet<>(keys);
    forms.forEach(form -> all.addAll(form.slips()));
    return all;
  }

  /** Compares a surface form, looking for slips of the pen only where the level wants them. */
  Optional<WordMatch> match(String surface, NameLevel level) {
    if (surface.endsWith(".")) {
      return initial(surface);
    }
    String found = Folding.fold(surface);
    if (found.equals(folded)) {
      return Optional.of(new WordMatch(NameLevel.EXACT, 0, SAME, agreementOf(found)));
    }
    return part.tag() == NamePartTag.INITIAL ? givenFrom(found) : compare(found, level);
  }

  /** A known given name or its patronymic that begins as the asked initial does. */
  private Optional<WordMatch> givenFrom(String found) {
    String first = InitialSound.of(Sounds.of(folded));
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(found)) {
      if (InitialSound.ofName(form.letters(), form.sounds()).contains(first)
          && (!GivenNames.full(form.sounds()).isEmpty()
              || !Patronymics.fathers(form.sounds()).isEmpty())) {
        any |= form.givenAgreement() & agreement;
      }
    }
    return any == 0 ? Optional.empty() : Optional.of(initialMatch(any));
  }

  private Optional<WordMatch> initial(String surface) {
    String key = NameKeys.initial(surface, false);
    boolean wanted = keys.contains(key) || keys.contains("." + key);
    return wanted ? Optional.of(initialMatch(agreement)) : Optional.empty();
  }

  private static WordMatch initialMatch(int agreement) {
    return new WordMatch(
        NameLevel.VARIANTS, INITIAL_COST, NameReason.of(NameRule.INITIAL), agreement);
  }

  private int agreementOf(String found) {
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(found)) {
      any |= form.written() ? agreement(form) : 0;
    }
    return any;
  }

  private int agreement(BaseForm form) {
    return agreement & (names.isEmpty() ? form.agreement() : form.givenAgreement());
  }

  private Optional<WordMatch> compare(String found, NameLevel level) {
    boolean slips = level == NameLevel.SIMILAR;
    var best = new BestReading(languages, Languages.of(found), slips);
    List<BaseForm> readings = BaseForms.ofFolded(found);
    boolean given = !readings.isEmpty() && GivenNames.isKnown(readings.getFirst().sounds());
    boolean known = part.tag() == NamePartTag.GIVEN && !names.isEmpty() && isKnownForm(readings);
    for (BaseForm reading : readings) {
      if (agreement(reading) == 0 || isOtherGivenName(reading) || (known && reading.written())) {
        continue;
      }
      BitSet meeting = meeting(reading, slips);
      for (int i = meeting.nextSetBit(0); i >= 0; i = meeting.nextSetBit(i + 1)) {
        AskedForm form = forms.get(i);
        boolean shortForm = form.rule() == NameRule.SHORT_FORM && given && !reading.written();
        if (!shortForm && form.endsAs(reading.sounds())) {
          best.offer(form, ranked(reading, form), agreement(reading));
        }
      }
    }
    return best.match(found, folded);
  }

  /** The forms that stand under a key of the reading, or may with a slip of the pen. */
  private BitSet meeting(BaseForm reading, boolean slips) {
    var meeting = new BitSet(forms.size());
    var readingKeys = new HashSet<String>();
    SoundKeys.indexed(reading.sounds(), readingKeys);
    for (String key : readingKeys) {
      BitSet under = formsUnder.get(key);
      if (under != null) {
        meeting.or(under);
      }
    }
    for (int i = 0; slips && i < forms.size(); i++) {
      meeting.set(i, meeting.get(i) || forms.get(i).maySlip());
    }
    return meeting;
  }

  /** Whether a word is a known given name's case form: Аляксандры is no spelling of Аляксандр. */
  private static boolean isKnownForm(List<BaseForm> readings) {
    return !readings.isEmpty()
        && readings.getFirst().isCyrillic()
        && !GivenNames.isKnown(readings.getFirst().sounds())
        && readings.stream().anyMatch(form -> !GivenNames.full(form.sounds()).isEmpty());
  }

  /** A known given name that is another one: Марына is not Марыя however near they sound. */
  private boolean isOtherGivenName(BaseForm form) {
    if (names.isEmpty() || part.tag() != NamePartTag.GIVEN) {
      return false;
    }
    List<GivenName> found = GivenNames.full(form.sounds());
    return !found.isEmpty()
        && Collections.disjoint(found, names)
        && Collections.disjoint(GivenNames.familiar(form.sounds()), names);
  }
}
