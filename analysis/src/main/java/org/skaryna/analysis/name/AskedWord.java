// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/** One word of the asked name, compiled: where it stands in the index, and what it matches. */
final class AskedWord {
  private static final NameReason SAME = NameReason.of(NameRule.SAME_LETTERS);

  private final Identity identity;
  private final String folded;
  private final AskedForms forms;
  private final AskedInitials initials;
  private final Set<String> keys;

  /** The sexes that the form of a family name tells when it is asked for alone. */
  private final int familySexes;

  /**
   * All that decides what a word matches.
   *
   * @param languages those that the whole name may be of
   * @param alone whether this is the only word asked for
   * @param middle whether it is an initial in a patronymic's place
   */
  record Identity(NamePart part, AskedCases cases, int languages, boolean alone, boolean middle) {}

  AskedWord(Identity identity) {
    this.identity = identity;
    NamePart part = identity.part;
    this.folded = Folding.fold(part.written());
    this.forms = new AskedForms(part, identity.cases, identity.alone);
    this.initials = new AskedInitials(part, forms, identity.middle);
    this.familySexes = identity.alone && forms.names().isEmpty() ? familySexes() : Agreement.ANY;
    this.keys = keys();
  }

  private Set<String> keys() {
    var all = new LinkedHashSet<String>();
    if (!isInitial()) {
      all.addAll(forms.keys());
      if (forms.all().isEmpty()) {
        all.addAll(NameKeys.of(identity.part.written()));
      }
    }
    if (identity.part.tag() == NamePartTag.PATRONYMIC) {
      all.addAll(NameKeys.patronymic(List.copyOf(all)));
    }
    all.addAll(initials.keys());
    if (maySlip()) {
      all.addAll(SoundKeys.slips(Sounds.of(folded)));
    }
    return all;
  }

  private boolean isInitial() {
    return identity.part.tag() == NamePartTag.INITIAL;
  }

  private int familySexes() {
    List<BaseForm> readings = BaseForms.ofFolded(folded);
    return readings.isEmpty() ? Agreement.ANY : Agreement.sexes(readings.getFirst().agreement());
  }

  /** What tells the word from others. */
  Object identity() {
    return identity;
  }

  Set<String> keys(NameLevel level) {
    if (level != NameLevel.SIMILAR) {
      return Collections.unmodifiableSet(keys);
    }
    var all = new LinkedHashSet<>(keys);
    forms.all().forEach(form -> all.addAll(form.slips()));
    return all;
  }

  /** Compares a surface form, looking for slips of the pen only where the level wants them. */
  Optional<WordMatch> match(String surface, NameLevel level) {
    if (surface.endsWith(".")) {
      return initials.matches(surface) ? initial(identity.cases.sexes()) : Optional.empty();
    }
    String found = Folding.fold(surface);
    if (found.equals(folded)) {
      return Optional.of(same(found));
    }
    if (isInitial()) {
      return initial(initials.ofName(found, identity.cases.sexes()));
    }
    Optional<WordMatch> match = compare(found, level);
    return match.isEmpty() || match.get().level() == NameLevel.SIMILAR
        ? misspelt(found).or(() -> match)
        : match;
  }

  /** Whether the word found may be this given name with a slip of the pen. */
  private boolean maySlip() {
    return !identity.alone
        && isKnownGivenName()
        && forms.names().stream().anyMatch(name -> name.maySlipInto(folded));
  }

  /** A slip of the pen in the given name asked for: Vycheslav for Вячеслав. */
  private Optional<WordMatch> misspelt(String found) {
    if (!maySlip()) {
      return Optional.empty();
    }
    int agreement = 0;
    for (GivenName name : forms.names()) {
      if (name.maySlipInto(found) && GivenNames.misspelt(found).contains(name)) {
        agreement |= name.agreement() & identity.cases.sexes();
      }
    }
    if (agreement == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new WordMatch(
            NameLevel.VARIANTS,
            AskedForms.MISSPELT_COST / 100.0,
            NameReason.of(NameRule.MISSPELT),
            agreement,
            Agreement.ANY));
  }

  private static Optional<WordMatch> initial(int agreement) {
    return agreement == 0
        ? Optional.empty()
        : Optional.of(
            new WordMatch(
                NameLevel.VARIANTS,
                AskedInitials.COST,
                NameReason.of(NameRule.INITIAL),
                agreement,
                Agreement.ANY));
  }

  /** The word as asked, in any case that the other words of the name leave open. */
  private WordMatch same(String found) {
    int any = 0;
    int asked = 0;
    for (FoundReadings.Reading each : FoundReadings.of(found).all()) {
      if (each.form().written() || identity.cases.oblique()) {
        int shared = agreement(each) & identity.cases.shared();
        any |= agreement(each) & Agreement.sexes(shared);
        asked |= shared;
      }
    }
    if (asked == 0) {
      any = Agreement.ANY;
    }
    boolean open = asked == 0 || identity.cases.isOpen();
    return new WordMatch(NameLevel.EXACT, 0, SAME, any, open ? Agreement.ANY : asked);
  }

  private int agreement(FoundReadings.Reading reading) {
    return forms.names().isEmpty()
        ? reading.form().agreement()
        : reading.form().givenAgreement() & reading.sexes();
  }

  private Optional<WordMatch> compare(String found, NameLevel level) {
    boolean slips = level == NameLevel.SIMILAR;
    FoundReadings readings = FoundReadings.of(found);
    var best = new BestReading(identity.languages, readings.languages(), slips);
    boolean given = readings.isGivenName();
    boolean known = isKnownGivenName() && readings.isCaseOfGivenName();
    int sexes = identity.cases.sexes();
    for (FoundReadings.Reading each : readings.all()) {
      BaseForm reading = each.form();
      int agreement = agreement(each) & sexes;
      if (agreement == 0 || isOtherGivenName(each) || (known && reading.written())) {
        continue;
      }
      BitSet meeting = forms.meeting(each.keys(), slips);
      for (int i = meeting.nextSetBit(0); i >= 0; i = meeting.nextSetBit(i + 1)) {
        AskedForm form = forms.all().get(i);
        int shared = agreement & Agreement.sexes(form.agreement());
        boolean shortForm = form.rule() == NameRule.SHORT_FORM && given && !reading.written();
        if (shared != 0 && !shortForm && form.endsAs(reading.sounds())) {
          best.offer(form, ranked(reading, form), shared);
        }
      }
    }
    return best.match(found, folded);
  }

  /** A family name of the other sex is found behind those of its own. */
  private BaseForm ranked(BaseForm reading, AskedForm form) {
    boolean other = (familySexes & reading.agreement()) == 0;
    return other && form.rule() != NameRule.OTHER_SEX
        ? reading.dearer(AskedForms.OTHER_SEX_COST)
        : reading;
  }

  private boolean isKnownGivenName() {
    return identity.part.tag() == NamePartTag.GIVEN && !forms.names().isEmpty();
  }

  /** A known given name that is another one: Марына is not Марыя however near they sound. */
  private boolean isOtherGivenName(FoundReadings.Reading found) {
    List<GivenName> names = forms.names();
    return isKnownGivenName()
        && !found.names().isEmpty()
        && Collections.disjoint(found.names(), names)
        && Collections.disjoint(found.familiar(), names);
  }
}
