// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures how well forms of one word meet in one term, over word forms of treebanks that lie
 * beside the repository and are no part of it; skipped where they are not there. Pairs of forms
 * count: recall of those that share a lemma, precision of those that share a term.
 */
class StemMeasureTest {
  private static final Path PAIRS = Path.of("../../shared/eval/stems");

  @ParameterizedTest
  @CsvSource({"be, 90.5", "ru, 96.0", "en, 90.2"})
  void formsOfOneWordMeetAndOnlyThey(String language, double floor) throws IOException {
    Path pairs = PAIRS.resolve(language + ".tsv");
    assumeThat(pairs).as("word forms to measure by, beside the repository").exists();
    Map<String, Set<String>> lemmasOfForms = new TreeMap<>();
    for (String line : Files.readAllLines(pairs)) {
      String[] cells = line.split("\t", -1);
      if (isWord(cells[0])) {
        lemmasOfForms.computeIfAbsent(cells[0], form -> new TreeSet<>()).add(cells[1]);
      }
    }
    lemmasOfForms.remove("form");
    assertThat(f1(lemmasOfForms, termsOf(lemmasOfForms.keySet(), language)))
        .as("F1 of %s over %d forms", language, lemmasOfForms.size())
        .isGreaterThanOrEqualTo(floor);
  }

  private static double f1(
      Map<String, Set<String>> lemmasOfForms, Map<String, Set<String>> termsOfForms) {
    Set<List<String>> related = pairs(lemmasOfForms);
    Set<List<String>> found = pairs(termsOfForms);
    double relatedCount = related.size();
    double foundCount = found.size();
    related.retainAll(found);
    double recall = related.size() / relatedCount;
    double precision = related.size() / foundCount;
    return 200 * recall * precision / (recall + precision);
  }

  /** All pairs of forms that share a label. */
  private static Set<List<String>> pairs(Map<String, Set<String>> labelsOfForms) {
    Map<String, Set<String>> formsOfLabels = new HashMap<>();
    labelsOfForms.forEach((form, labels) ->
        labels.forEach(
            label -> formsOfLabels.computeIfAbsent(label, l -> new TreeSet<>()).add(form)));
    Set<List<String>> pairs = new HashSet<>();
    for (Set<String> forms : formsOfLabels.values()) {
      List<String> sorted = new ArrayList<>(forms);
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < sorted.size(); j++) {
          pairs.add(ordered(sorted.get(i), sorted.get(j)));
        }
      }
    }
    return pairs;
  }

  private static List<String> ordered(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private static Map<String, Set<String>> termsOf(Set<String> forms, String language)
      throws IOException {
    Map<String, Set<String>> termsOfForms = new HashMap<>();
    try (Analyzer analyzer = LanguageAnalyzers.forLanguage(language)) {
      for (String form : forms) {
        termsOfForms.put(form, terms(analyzer, form));
      }
    }
    return termsOfForms;
  }

  private static Set<String> terms(Analyzer analyzer, String form) throws IOException {
    Set<String> terms = new HashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("text", form)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static boolean isWord(String form) {
    return form.codePoints().allMatch(c -> Character.isLetter(c) || "’'ʼ-".indexOf(c) >= 0);
  }
}
