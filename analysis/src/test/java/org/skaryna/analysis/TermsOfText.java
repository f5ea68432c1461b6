// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.skaryna.analysis.name.NameAnalyzer;
import org.skaryna.analysis.written.WrittenWordAnalyzer;

/**
 * What an analyzer makes of a text, written as a line: {@code _ дараз/дарог снег}. A space is
 * between positions, a slash between the terms of one, and {@code _} is a position without a term.
 */
final class TermsOfText {
  private final String text;
  private final boolean ofWords;
  private final StringBuilder terms = new StringBuilder();

  private TermsOfText(String text, boolean ofWords) {
    this.text = text;
    this.ofWords = ofWords;
  }

  /** The terms of any text. Fails where an offset goes backwards or beyond the text. */
  static String of(Analyzer analyzer, String text) throws IOException {
    return new TermsOfText(text, false).read(analyzer);
  }

  /**
   * The terms of a text of letters. Fails as well where an offset is not that of whole words; at a
   * hyphen either is whole, the compound or its part.
   */
  static String ofSentence(Analyzer analyzer, String text) throws IOException {
    return new TermsOfText(text, true).read(analyzer);
  }

  /** The analyzer of a name such as {@code be}, {@code be-texts}, {@code written-ru}. */
  static Analyzer analyzer(String name) {
    return switch (name) {
      case "names" -> new NameAnalyzer();
      case "written" -> WrittenWordAnalyzer.ofOtherLanguages();
      case "written-ru" -> WrittenWordAnalyzer.russian();
      default -> ofLanguage(name);
    };
  }

  private static Analyzer ofLanguage(String name) {
    String language = name.replaceFirst("-.*", "");
    if (name.endsWith("-texts")) {
      return LanguageAnalyzers.forTexts(language);
    }
    return name.endsWith("-queries")
        ? LanguageAnalyzers.forQueries(language)
        : LanguageAnalyzers.forLanguage(language);
  }

  private String read(Analyzer analyzer) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      read(stream);
    }
    return terms.toString();
  }

  private void read(TokenStream stream) throws IOException {
    var term = stream.addAttribute(CharTermAttribute.class);
    var step = stream.addAttribute(PositionIncrementAttribute.class);
    var offset = stream.addAttribute(OffsetAttribute.class);
    stream.reset();
    int before = 0;
    while (stream.incrementToken()) {
      assertThat(offset.startOffset()).isGreaterThanOrEqualTo(before);
      before = offset.startOffset();
      assertThat(text.substring(before, offset.endOffset())).isNotEmpty();
      if (ofWords) {
        assertWhole(before, offset.endOffset());
      }
      append(step.getPositionIncrement(), term.toString());
    }
    stream.end();
    append(step.getPositionIncrement() + 1, "");
    assertThat(offset.endOffset()).isEqualTo(text.length());
  }

  private void append(int steps, String term) {
    if (steps == 0) {
      terms.append('/').append(term);
      return;
    }
    terms.append(terms.isEmpty() ? "" : " ").append("_ ".repeat(steps - 1)).append(term);
    if (term.isEmpty()) {
      terms.setLength(terms.toString().stripTrailing().length());
    }
  }

  private void assertWhole(int start, int end) {
    assertThat(start == 0 || !isOfAWord(start - 1) || !isOfAWord(start)).isTrue();
    assertThat(end == text.length() || !isOfAWord(end) || !isOfAWord(end - 1)).isTrue();
  }

  private boolean isOfAWord(int at) {
    char letter = text.charAt(at);
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == '\u00AD';
  }
}
