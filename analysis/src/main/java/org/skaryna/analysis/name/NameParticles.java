// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.apache.lucene.analysis.CharArraySet;
import org.skaryna.analysis.table.ResourceTable;

/** Words in lower case that stand within names (particles.csv): van, фон. */
public final class NameParticles {
  private static final CharArraySet PARTICLES = new CharArraySet(64, false);

  static {
    for (ResourceTable.Row row : ResourceTable.load(NameParticles.class, "particles.csv").rows()) {
      PARTICLES.add(row.cell(0));
    }
  }

  private NameParticles() {}

  /** Whether a word, as written, is one. */
  public static boolean isOne(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether the first letters are one. */
  static boolean isOne(char[] letters, int length) {
    return PARTICLES.contains(letters, 0, length);
  }
}
