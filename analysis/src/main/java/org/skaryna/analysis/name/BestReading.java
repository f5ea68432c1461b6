// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.KeptApart;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Relation;
import org.skaryna.analysis.name.sound.Slip;
import org.skaryna.analysis.name.sound.SoundDistance;

/** The best of all pairs of an asked form and a reading of the word found. */
final class BestReading {
  /** A form that costs so much more than the best so far can't matter. */
  private static final int MUCH = 30;

  /** What a vowel costs that the stress has left: Пятром - Пётр. */
  private static final int STRESS = 10;

  /** What a slip of the pen adds to what else tells the words apart. */
  private static final int SLIP = 100;

  private final int asked;
  private final int languages;
  private final boolean slips;
  private int cost = Integer.MAX_VALUE;
  private int agreements;
  private int agreement;
  private int askedAgreements;
  private boolean inflected;
  private boolean variant;
  private @Nullable AskedForm form;
  private @Nullable BaseForm reading;

  /**
   * For readings of one word found.
   *
   * @param asked the languages whose cases the asked name may have
   * @param languages in which the word found may be written: {@link Languages}
   * @param slips whether slips of the pen are wanted
   */
  BestReading(int asked, int languages, boolean slips) {
    this.asked = asked;
    this.languages = languages;
    this.slips = slips;
  }

  /**
   * Compares one pair.
   *
   * @param shared the sexes and cases that the reading has and the asked name allows
   */
  void offer(AskedForm asked, BaseForm found, int shared) {
    if (variant && asked.cost() > cost + MUCH) {
      return;
    }
    if (isCaseForm(asked, found)) {
      inflected = true;
      take(asked, found, shared, asked.letters().equals(found.letters()) ? 0 : STRESS, true);
      return;
    }
    int limit = asked.variantLimit() - found.cost();
    Relation relation = Relation.of(asked.languages(), languages);
    boolean swap = relation == Relation.ACROSS && languages == Languages.LATIN;
    String a = swap ? found.sounds() : asked.sounds();
    String b = swap ? asked.sounds() : found.sounds();
    int distance = SoundDistance.between(a, b, relation, limit);
    boolean apart =
        distance <= limit
            && asked.isWritten()
            && KeptApart.are(
                swap ? found.letters() : asked.letters(),
                swap ? asked.letters() : found.letters(),
                relation);
    boolean near = distance <= limit && !apart;
    if (!near && slips && !variant && asked.maySlip()) {
      distance =
          apart || Slip.isOne(asked.letters(), found.letters())
              ? 0
              : SoundDistance.withSlip(a, b, relation, limit);
      if (distance <= limit) {
        take(asked, found, shared, distance + SLIP, false);
      }
    } else if (near) {
      take(asked, found, shared, distance, true);
    }
  }

  /**
   * Whether the grammar of an asked language makes the word found and the word asked for of one
   * nominative.
   */
  private boolean isCaseForm(AskedForm asked, BaseForm found) {
    if (!asked.isWritten()) {
      return false;
    }
    if (asked.base().written()) {
      return found.isOf(asked.letters(), this.asked);
    }
    return found.written()
        ? asked.base().isOf(found.letters(), this.asked)
        : found.isIn(this.asked) && found.letters().equals(asked.letters());
  }

  private void take(AskedForm asked, BaseForm found, int shared, int distance, boolean near) {
    int sum = distance + found.cost() + asked.cost();
    agreements |= near ? shared : 0;
    askedAgreements |= near ? asked.agreement() : 0;
    if ((near && !variant) || (near == variant && sum < cost)) {
      variant = near;
      cost = sum;
      agreement = shared;
      form = asked;
      reading = found;
    }
  }

  /**
   * What the pairs say of a found word, folded, for an asked one, folded; nothing if all are far.
   */
  Optional<WordMatch> match(String found, String asked) {
    if (form == null || reading == null) {
      return Optional.empty();
    }
    NameLevel level =
        inflected ? NameLevel.INFLECTED : variant ? NameLevel.VARIANTS : NameLevel.SIMILAR;
    NameRule link = variant ? form.rule() : NameRule.NEAR_SOUND;
    NameRule told = inflected ? NameRule.SAME_SOUND : link;
    String known = inflected ? reading.letters() : form.letters();
    NameReason reason = NameReason.of(WordLink.of(told, asked, known, found, reading));
    return Optional.of(
        new WordMatch(
            level,
            cost / 100.0,
            reason,
            variant ? agreements : agreement,
            variant ? askedAgreements : form.agreement()));
  }
}
