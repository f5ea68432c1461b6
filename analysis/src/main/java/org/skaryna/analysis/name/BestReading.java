// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.SoundDistance;

/** The best of all pairs of an asked form and a reading of the word found. */
final class BestReading {
  /** A form that costs so much more than the best so far can't matter. */
  private static final int MUCH = 30;

  private int cost = Integer.MAX_VALUE;
  private int agreements;
  private int agreement;
  private boolean inflected;
  private boolean variant;
  private @Nullable AskedForm form;
  private @Nullable BaseForm reading;

  /**
   * Compares one pair.
   *
   * @param shared the sexes and cases that the reading has and the asked name allows
   */
  void offer(AskedForm asked, BaseForm found, int shared) {
    if (variant && asked.cost() > cost + MUCH) {
      return;
    }
    int limit = asked.similarLimit();
    int distance = distance(asked, found, limit) + found.cost();
    if (distance > limit) {
      return;
    }
    boolean near = distance <= asked.variantLimit();
    agreements |= near ? shared : 0;
    inflected |= asked.isWritten() && asked.letters().equals(found.letters());
    if ((near && !variant) || (near == variant && distance + asked.cost() < cost)) {
      variant = near;
      cost = distance + asked.cost();
      agreement = shared;
      form = asked;
      reading = found;
    }
  }

  private static int distance(AskedForm asked, BaseForm found, int limit) {
    if (asked.isCyrillic() == found.isCyrillic()) {
      return SoundDistance.between(asked.sounds(), found.sounds(), false, limit);
    }
    return asked.isCyrillic()
        ? SoundDistance.between(found.sounds(), asked.sounds(), true, limit)
        : SoundDistance.between(asked.sounds(), found.sounds(), true, limit);
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
        new WordMatch(level, cost / 100.0, reason, variant ? agreements : agreement));
  }
}
