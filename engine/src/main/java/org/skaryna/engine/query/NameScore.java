// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;

/**
 * How well an article answers a name: by level first, within a level by cost, then by the number of
 * mentions. The highest score is that of a rare word found, so that other words of a query count
 * beside a name.
 */
final class NameScore {
  static final float HIGHEST = 10;

  private static final double COST_SHARE = 0.06;
  private static final double MENTIONS_SHARE = 0.03;

  private NameScore() {}

  /** The score of an article with these mentions, at least one. */
  static float of(List<NameMention> mentions) {
    NameMatch best = best(mentions);
    double cost = best.cost() / (1 + best.cost());
    double more = 1 - 1.0 / mentions.size();
    return (float)
        (HIGHEST * (ofLevel(best.level()) - COST_SHARE * cost - MENTIONS_SHARE * (1 - more)));
  }

  /** The strictest mention, of those the cheapest. */
  private static NameMatch best(List<NameMention> mentions) {
    NameMatch best = mentions.getFirst().match();
    for (NameMention mention : mentions) {
      best = NameMention.better(best, mention.match());
    }
    return best;
  }

  private static double ofLevel(NameLevel level) {
    return switch (level) {
      case EXACT -> 1.0;
      case INFLECTED -> 0.9;
      case VARIANTS -> 0.8;
      case SIMILAR -> 0.5;
    };
  }
}
