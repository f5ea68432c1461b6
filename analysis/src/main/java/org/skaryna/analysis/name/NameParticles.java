// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.HashSet;
import java.util.Set;
import org.skaryna.analysis.table.ResourceTable;

/** Words in lower case that stand within names (particles.csv): van, фон. */
final class NameParticles {
  private static final Set<String> PARTICLES = new HashSet<>();

  static {
    for (ResourceTable.Row row : ResourceTable.load(NameParticles.class, "particles.csv").rows()) {
      PARTICLES.add(row.cell(0));
    }
  }

  private NameParticles() {}

  static boolean isOne(String word) {
    return PARTICLES.contains(word);
  }
}
