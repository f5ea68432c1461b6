// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.be.BelarusianStemFilter;
import org.skaryna.analysis.en.EnglishContractionFilter;
import org.skaryna.analysis.en.EnglishLemmaFilter;
import org.skaryna.analysis.en.EnglishMisspellingFilter;
import org.skaryna.analysis.ru.RussianLemmaFilter;

class WordMemoryTest {
  private static final List<String> WORDS =
      List.of(
          "the",
          "They're",
          "can't",
          "goverment",
          "left",
          "north-western",
          "Минск-Москва",
          "юго-западный",
          "і",
          "на",
          "кнігамі",
          "Кнігі",
          "пошла",
          "стали",
          "the-the",
          "а-а-а",
          ".",
          "x".repeat(300),
          "2020",
          "ﬁ",
          "Wolf’s");

  private record Token(String term, int start, int end, int increment) {}

  private final AtomicInteger passed = new AtomicInteger();
  private final WordMemory memory = new WordMemory(WordMemoryTest::chain);

  /** Takes compounds apart and beside their parts, leaves words out, and makes several of one. */
  private static TokenStream chain(TokenStream words) {
    Set<String> joined = Set.of("north-western", "юго-западный", "а-а-а");
    TokenStream cut = new CompoundFilter(words, joined::contains, "юго-западный"::equals);
    TokenStream mended = new EnglishMisspellingFilter(cut);
    TokenStream small = new EnglishContractionFilter(new LowerCaseFilter(mended));
    TokenStream kept =
        new StopFilter(small, new CharArraySet(Set.of("the", "і", "на", "are"), true));
    return new EnglishLemmaFilter(new RussianLemmaFilter(new BelarusianStemFilter(kept)));
  }

  @Property(tries = 300)
  void givesWhatTheChainGives(@ForAll("texts") String text) {
    assertThat(tokens(text, memory::filter)).isEqualTo(tokens(text, WordMemoryTest::chain));
  }

  @Property(tries = 100)
  void givesWhatTheChainGivesOfAnyText(@ForAll String text) {
    assertThat(tokens(text, memory::filter)).isEqualTo(tokens(text, WordMemoryTest::chain));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
  }

  @Test
  void sendsAFrequentWordThroughTheChainOnce() {
    WordMemory counted = new WordMemory(words -> new Counting(words, passed));
    tokens("кніга і кніга, Кніга", counted::filter);
    tokens("і кніга", counted::filter);
    assertThat(passed).hasValue(3);
  }

  private static List<Token> tokens(String text, UnaryOperator<TokenStream> chain) {
    Tokenizer words = new StandardTokenizer();
    words.setReader(new HyphenCharFilter(new StringReader(text)));
    try (TokenStream stream = chain.apply(words)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var position = stream.addAttribute(PositionIncrementAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token(term.toString(), offset, position));
      }
      stream.end();
      tokens.add(token("", offset, position));
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Token token(
      String term, OffsetAttribute offset, PositionIncrementAttribute position) {
    return new Token(
        term, offset.startOffset(), offset.endOffset(), position.getPositionIncrement());
  }

  private static final class Counting extends TokenFilter {
    private final AtomicInteger passed;

    Counting(TokenStream input, AtomicInteger passed) {
      super(input);
      this.passed = passed;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      passed.addAndGet(more ? 1 : 0);
      return more;
    }
  }
}
