// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The words of {@code irregular.csv}, whose forms no ending explains: {@code можа -> магчы}, {@code
 * людзі -> чалавек}; verbs also behind prefixes, {@code дапаможа -> дапамагчы}. A verb's lemma is
 * folded as the stems are, so that {@code прыму} meets the regular {@code прыняў}.
 *
 * <p>{@code сн~стол} stands for the stem {@code сн} with every ending of the model {@code стол} in
 * {@code paradigms.csv}; {@code +парад} for a form that is another word's as well and keeps its
 * other readings.
 */
final class IrregularWords {
  private static final String FILE = "irregular.csv";
  private static final String PARADIGMS = "paradigms.csv";
  private static final String NO_ENDING = "_";
  private static final String ANY_PREFIX = "па";

  /** A shorter one would be that of a noun too: {@code мець} and {@code мэта}. */
  private static final int SHORTEST_STEM = 4;

  private static final int MOST_PREFIXES = 2;
  private static final List<String> PREFIXES =
      List.of(
          "ада", "аба", "аб", "ад", "вы", "да", "до", "за", "зо", "зʼ", "з", "на", "над", "не",
          "пад", "пада", "па", "по", "пера", "пра", "про", "пры", "раза", "раз", "рас", "роз", "са",
          "с", "ува", "уз", "уза", "у");

  private final Map<String, List<String>> paradigms = new HashMap<>();
  private final Map<String, List<String>> lemmas = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private IrregularWords() {}

  static IrregularWords load() {
    return of(
        ResourceTable.load(IrregularWords.class, PARADIGMS),
        ResourceTable.load(IrregularWords.class, FILE));
  }

  static IrregularWords of(ResourceTable paradigms, ResourceTable table) {
    IrregularWords words = new IrregularWords();
    for (ResourceTable.Row row : paradigms.rows()) {
      words.paradigms.put(row.cell(0), List.of(row.cell(1).split(" +", -1)));
    }
    for (ResourceTable.Row row : table.rows()) {
      words.add(row);
    }
    return words;
  }

  /** The lemmas of a form listed as it stands; nothing where it is not. */
  List<String> lemmas(String form) {
    return lemmas.getOrDefault(form, List.of());
  }

  /** Whether a listed form is a form of regular words as well: {@code парад} and {@code парада}. */
  boolean isShared(String form) {
    return shared.contains(form);
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
          String unstressed = prefix.replace('о', 'а');
          return found.stream().map(lemma -> unstressed + lemma).toList();
        }
      }
    }
    return List.of();
  }

  private void add(ResourceTable.Row row) {
    Use use =
        switch (row.cell(1)) {
          case "yes" -> Use.ALONE_AND_PREFIXED;
          case "no" -> Use.ALONE;
          case "only" -> Use.PREFIXED;
          default ->
              throw row.problem("expected yes, no or only in column prefixed, got " + row.cell(1));
        };
    String lemma = normalized(row.cell(0), use);
    String stem = lemma.endsWith("ць") ? new Stem(lemma, false).folded().getFirst() : lemma;
    String alone = stem.length() < SHORTEST_STEM ? lemma : stem;
    for (String spelled : (row.cell(0) + " " + row.cell(2)).split(" +", -1)) {
      boolean another = spelled.startsWith("+");
      for (String written : forms(another ? spelled.substring(1) : spelled, row)) {
        String form = normalized(written, use);
        if (use != Use.PREFIXED) {
          addAlone(form, alone, another, row);
        }
        if (use != Use.ALONE) {
          verbs.put(form, stem);
        }
      }
    }
  }

  private void addAlone(String form, String stem, boolean another, ResourceTable.Row row) {
    List<String> others = lemmas.getOrDefault(form, List.of());
    if (others.contains(stem)) {
      return;
    }
    if (another) {
      shared.add(form);
    } else if (!others.isEmpty()) {
      throw row.problem(
          "expected each form once or with +, got %s also under %s"
              .formatted(form, others.getFirst()));
    }
    lemmas.put(form, Stream.concat(others.stream(), Stream.of(stem)).toList());
  }

  private List<String> forms(String spelled, ResourceTable.Row row) {
    int model = spelled.indexOf('~');
    if (model < 0) {
      return List.of(spelled);
    }
    String stem = spelled.substring(0, model);
    List<String> endings = paradigms.getOrDefault(spelled.substring(model + 1), List.of());
    if (endings.isEmpty()) {
      throw row.problem("expected a model of " + PARADIGMS + ", got " + spelled);
    }
    return endings.stream().map(e -> e.equals(NO_ENDING) ? stem : stem + e).toList();
  }

  /** What only follows a prefix is normalized behind one: {@code йду} is no {@code іду} there. */
  private static String normalized(String form, Use use) {
    return use == Use.PREFIXED
        ? BelarusianNormalizer.normalize(ANY_PREFIX + form).substring(ANY_PREFIX.length())
        : BelarusianNormalizer.normalize(form);
  }

  private enum Use {
    ALONE,
    ALONE_AND_PREFIXED,
    PREFIXED
  }
}
