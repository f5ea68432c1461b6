// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The words of {@code contractions.csv} that are written as one: {@code they're -> they are, can't
 * -> can not, gonna -> going to}.
 */
final class EnglishContractions {
  private static final String FILE = "contractions.csv";

  private final Map<String, List<String>> wholes = new HashMap<>();
  private final Map<String, List<String>> clitics = new LinkedHashMap<>();

  private EnglishContractions() {}

  static EnglishContractions load() {
    return of(ResourceTable.load(EnglishContractions.class, FILE));
  }

  static EnglishContractions of(ResourceTable table) {
    EnglishContractions contractions = new EnglishContractions();
    for (ResourceTable.Row row : table.rows()) {
      contractions.add(row);
    }
    return contractions;
  }

  /** The words that a word in small letters joins; none where it is one word. */
  List<String> words(String written) {
    String word = written.replace('’', '\'').replace('ʼ', '\'');
    List<String> known = wholes.get(word);
    if (known != null || word.indexOf('\'') < 0) {
      return known == null ? List.of() : known;
    }
    for (Map.Entry<String, List<String>> clitic : clitics.entrySet()) {
      int length = word.length() - clitic.getKey().length();
      if (length > 0 && word.endsWith(clitic.getKey())) {
        List<String> words = new ArrayList<>(List.of(word.substring(0, length)));
        words.addAll(clitic.getValue());
        return words;
      }
    }
    return List.of();
  }

  private void add(ResourceTable.Row row) {
    String written = row.cell(0);
    if (written.isEmpty() || row.cell(1).isEmpty()) {
      throw row.problem("expected what is written and the words that it is, got " + row.cells());
    }
    List<String> words = List.of(row.cell(1).split(" "));
    boolean isClitic = written.startsWith("'") || written.equals("n't");
    (isClitic ? clitics : wholes).put(written, words);
  }
}
