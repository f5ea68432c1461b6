// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words and whole sentences in each orthography: word by word, all of them share a term. */
class OrthographiesTest {
  private static final String SENTENCES = "orthographies.csv";

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = SENTENCES, delimiter = '|', numLinesToSkip = 1)
  void officialMeetsTaraskievica(
      String official, String taraskievica, String lacinka, String classic, String why)
      throws IOException {
    assertMeet(official, taraskievica, why);
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = SENTENCES, delimiter = '|', numLinesToSkip = 1)
  void officialMeetsLacinka(
      String official, String taraskievica, String lacinka, String classic, String why)
      throws IOException {
    assertMeet(official, lacinka, why);
    assertMeet(official, classic, why);
  }

  @ParameterizedTest(name = "{1}: {4}")
  @CsvFileSource(resources = SENTENCES, delimiter = '|', numLinesToSkip = 1)
  void taraskievicaMeetsLacinka(
      String official, String taraskievica, String lacinka, String classic, String why)
      throws IOException {
    assertMeet(taraskievica, lacinka, why);
    assertMeet(taraskievica, classic, why);
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = SENTENCES, delimiter = '|', numLinesToSkip = 1)
  void wordsOfOneSentenceDoNotMeetEachOther(
      String official, String taraskievica, String lacinka, String classic, String why)
      throws IOException {
    List<Set<String>> words = words(official);
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i)).as(why).doesNotContainAnyElementsOf(words.get(i - 1));
    }
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @CsvFileSource(resources = "norms.csv", delimiter = '|', numLinesToSkip = 1)
  void bringsTheNormsOfAWordTogetherAndNoOtherWords(
      String one, String other, boolean together, String why) throws IOException {
    Set<String> terms = words(one).getFirst();
    Set<String> others = words(other).getFirst();
    assertThat(others.stream().anyMatch(terms::contains))
        .as("%s %s: %s", terms, others, why)
        .isEqualTo(together);
  }

  private static void assertMeet(String one, String other, String why) throws IOException {
    List<Set<String>> words = words(one);
    List<Set<String>> others = words(other);
    assertThat(others).as("%s %s: %s", words, others, why).hasSameSizeAs(words);
    for (int i = 0; i < words.size(); i++) {
      assertThat(others.get(i)).as(why).containsAnyElementsOf(words.get(i));
    }
  }

  /** The terms at each position. */
  private static List<Set<String>> words(String text) throws IOException {
    List<Set<String>> words = new ArrayList<>();
    try (Analyzer analyzer = new BelarusianAnalyzer();
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          words.add(new HashSet<>());
        }
        words.getLast().add(term.toString());
      }
      tokens.end();
    }
    return words;
  }
}
