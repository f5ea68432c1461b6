// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.HashSet;
import java.util.Set;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Words that stand with a name and need not be found: the titles, particles and suffixes of
 * additions.csv.
 */
public final class NameAdditions {
  private static final Set<String> TITLES = new HashSet<>();
  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> SUFFIXES = new HashSet<>();

  static {
    for (ResourceTable.Row row : ResourceTable.load(NameAdditions.class, "additions.csv").rows()) {
      Set<String> words =
          switch (row.cell(1)) {
            case "title" -> TITLES;
            case "particle" -> PARTICLES;
            case "suffix" -> SUFFIXES;
            default -> throw row.problem("expected title, particle or suffix, got " + row.cell(1));
          };
      words.add(Folding.fold(row.cell(0)));
    }
  }

  private NameAdditions() {}

  /** Whether a word is a title before a name: Dr, Пані. */
  public static boolean isTitle(String written) {
    return TITLES.contains(Folding.fold(written));
  }

  /** Whether a word is a particle of a family name: van, дэ. */
  public static boolean isParticle(String written) {
    return PARTICLES.contains(Folding.fold(written));
  }

  /** Whether a word behind a name tells its bearer from a namesake: Jr, III. */
  public static boolean isSuffix(String written) {
    return SUFFIXES.contains(Folding.fold(written));
  }
}
