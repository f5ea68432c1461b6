// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.generate;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts invented family names in place of those of a text. The ending stays, and with it gender and
 * case: Лабковічам -> Дарунковічам. Within one article the same name becomes the same other name.
 */
final class Surnames {

  /** A capitalised word after a capitalised word, with an ending that family names have. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?<=\\p{Lu}[\\p{Ll}’']{1,20} )(\\p{Lu}\\p{Ll}{2,20}?)"
              + "((?:овіч|евіч|ович|евич|ovich|evich|ovič|эвіч|авіч|ievič|ск|sk|чук|chuk|енк|энк|enk|"
              + "ов|ова|ев|ева|аў|аву|авым|ov|ev|son|man)[\\p{Ll}]{0,3})(?!\\p{L})");

  private static final List<String> CYRILLIC =
      List.of("ба", "ве", "гра", "да", "зу", "ка", "ла", "мі", "не", "пра", "ра", "со", "ту", "ха");
  private static final List<String> LATIN =
      List.of("ba", "ve", "gra", "da", "zu", "ka", "la", "mi", "ne", "pra", "ra", "so", "tu", "ha");
  private final long seed;

  Surnames(long seed) {
    this.seed = seed;
  }

  String vary(String text) {
    return SURNAME.matcher(text).replaceAll(this::other);
  }

  private String other(MatchResult name) {
    String stem = name.group(1);
    boolean latin = stem.charAt(0) < 'Ā';
    Random random = new Random(seed ^ stem.hashCode());
    StringBuilder invented = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      List<String> some = latin ? LATIN : CYRILLIC;
      invented.append(some.get(random.nextInt(some.size())));
    }
    invented.append(latin ? 'r' : 'р').setCharAt(0, Character.toUpperCase(invented.charAt(0)));
    return invented + name.group(2);
  }
}
