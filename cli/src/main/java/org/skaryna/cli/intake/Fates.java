// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.util.Locale;
import org.skaryna.indexer.pipeline.Fate;

/** The words for what became of an item. */
public final class Fates {
  private Fates() {}

  public static String word(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
