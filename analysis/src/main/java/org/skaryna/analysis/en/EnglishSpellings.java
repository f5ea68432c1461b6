// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The spellings of {@code spellings.csv} that are one word: British and American, {@code colour ->
 * color}, and shortened, {@code sept -> september}.
 */
final class EnglishSpellings {
  private static final String FILE = "spellings.csv";
  private static final char WHOLE = '=';
  private static final char BESIDE = '+';

  private record Ending(String ending, int before, String instead) {
    boolean fits(String lemma) {
      return lemma.endsWith(ending) && lemma.length() - ending.length() >= before;
    }

    String apply(String lemma) {
      return lemma.substring(0, lemma.length() - ending.length()) + instead;
    }
  }

  private final List<Ending> endings = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();

  private EnglishSpellings() {}

  static EnglishSpellings load() {
    return of(ResourceTable.load(EnglishSpellings.class, FILE));
  }

  static EnglishSpellings of(ResourceTable table) {
    EnglishSpellings spellings = new EnglishSpellings();
    for (ResourceTable.Row row : table.rows()) {
      spellings.add(row);
    }
    return spellings;
  }

  /**
   * What a lemma is indexed as, at least one.
   *
   * @param isLemma whether the dictionary has a word as a lemma
   */
  List<String> of(String lemma, Predicate<String> isLemma) {
    List<String> known = words.get(lemma);
    if (known != null) {
      return known;
    }
    for (Ending ending : endings) {
      if (ending.fits(lemma) && isLemma.test(ending.apply(lemma))) {
        return List.of(ending.apply(lemma));
      }
    }
    return List.of(lemma);
  }

  private void add(ResourceTable.Row row) {
    String ending = row.cell(0);
    if (ending.length() < 2) {
      throw row.problem("expected an ending or a word, got '" + ending + "'");
    }
    String word = ending.substring(1);
    switch (ending.charAt(0)) {
      case WHOLE -> words.put(word, List.of(row.cell(2)));
      case BESIDE -> words.put(word, List.of(word, row.cell(2)));
      default -> endings.add(new Ending(ending, row.number(1), row.cell(2)));
    }
  }
}
