// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The words of {@code irregular.csv}, whose forms no ending explains: {@code можа -> магчы}, {@code
 * людзі -> чалавек}; verbs also behind prefixes, {@code дапаможа -> дапамагчы}. A verb's lemma is
 * folded as the stems are, so that {@code прыму} meets the regular {@code прыняў}.
 */
final class IrregularWords {
  private static final String FILE = "irregular.csv";
  private static final int MOST_PREFIXES = 2;
  private static final List<String> PREFIXES =
      List.of(
          "ада", "аба", "аб", "ад", "вы", "да", "за", "зʼ", "з", "на", "над", "не", "пад", "пада",
          "па", "пера", "пра", "пры", "раза", "раз", "рас", "роз", "са", "с", "ува", "уз", "уза",
          "у");

  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();

  private IrregularWords() {}

  static IrregularWords load() {
    return of(ResourceTable.load(IrregularWords.class, FILE));
  }

  static IrregularWords of(ResourceTable table) {
    IrregularWords words = new IrregularWords();
    for (ResourceTable.Row row : table.rows()) {
      words.add(row);
    }
    return words;
  }

  /** The lemma of a form listed as it stands; nothing where it is not. */
  List<String> lemmas(String form) {
    String lemma = lemmas.get(form);
    return lemma == null ? List.of() : List.of(lemma);
  }

  /**
   * The lemmas of a form that is a prefix, or two, before a listed verb; nothing where it is not.
   */
  List<String> prefixedLemmas(String form) {
    return prefixedLemmas(form, MOST_PREFIXES);
  }

  private List<String> prefixedLemmas(String form, int prefixes) {
    for (String prefix : prefixes == 0 ? List.<String>of() : PREFIXES) {
      if (form.startsWith(prefix)) {
        String rest = form.substring(prefix.length());
        rest = rest.startsWith("ў") ? "у" + rest.substring(1) : rest;
        String verb = verbs.get(rest);
        List<String> found = verb == null ? prefixedLemmas(rest, prefixes - 1) : List.of(verb);
        if (!found.isEmpty()) {
          return found.stream().map(lemma -> prefix + lemma).toList();
        }
      }
    }
    return List.of();
  }

  private void add(ResourceTable.Row row) {
    boolean prefixed =
        switch (row.cell(1)) {
          case "yes" -> true;
          case "no" -> false;
          default -> throw row.problem("expected yes or no in column prefixed, got " + row.cell(1));
        };
    String lemma = BelarusianNormalizer.normalize(row.cell(0));
    String stem = lemma.endsWith("ць") ? new Stem(lemma, false).folded() : lemma;
    for (String spelled : (lemma + " " + row.cell(2)).split(" +", -1)) {
      String form = BelarusianNormalizer.normalize(spelled);
      String other = lemmas.put(form, stem);
      if (other != null) {
        throw row.problem("expected each form once, got %s also under %s".formatted(form, other));
      }
      if (prefixed) {
        verbs.put(form, stem);
      }
    }
  }
}
