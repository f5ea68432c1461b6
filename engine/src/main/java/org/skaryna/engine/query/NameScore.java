// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.engine.schema.FieldAnalyzers;

/**
 * How well an article answers a name: by level first; within a level by cost, then by whether the
 * name stands in the title, how often it stands there and how close its words are. The highest
 * score is that of a rare word found, so that other words of a query count beside a name.
 */
final class NameScore {
  static final float HIGHEST = 10;

  /** What every mention scores more than. */
  static final float LOWEST = 4;

  private static final double COST_SHARE = 0.05;
  private static final double TITLE_SHARE = 0.02;
  private static final double MENTIONS_SHARE = 0.015;
  private static final double DISTANCE_SHARE = 0.01;

  private NameScore() {}

  /** The score of an article with these mentions, at least one. */
  static float of(List<NameMention> mentions) {
    NameMention best = mentions.getFirst();
    boolean title = false;
    for (int i = 0; i < mentions.size(); i++) {
      NameMention mention = mentions.get(i);
      title |= isInTitle(mention);
      if (mention.name() != best.name()
          && WrittenName.better(best.name().match(), mention.name().match())
              == mention.name().match()) {
        best = mention;
      }
    }
    NameMatch match = best.name().match();
    double apart = best.end() - best.start() + 1.0 - best.positions().length;
    double less =
        COST_SHARE * match.cost() / (1 + match.cost())
            + (title ? 0 : TITLE_SHARE)
            + MENTIONS_SHARE / mentions.size()
            + DISTANCE_SHARE * apart / (1 + apart);
    return (float) (HIGHEST * (ofLevel(match.level()) - less));
  }

  /** The score of a name of this level where everything else is for it. */
  static double most(NameLevel level) {
    return HIGHEST * ofLevel(level);
  }

  /** The title's words come first; the text begins behind the gap between two values. */
  private static boolean isInTitle(NameMention mention) {
    return mention.start() < FieldAnalyzers.GAP;
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
