// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Finds a name in a text the whole way, as an index does: tokens, keys, comparison, assembly. */
final class TextMatches {
  private record Token(String key, String surface, int position) {}

  private TextMatches() {}

  static List<FoundName> of(String asked, String text, NameLevel level) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(asked));
    Set<FoundWord> words = new LinkedHashSet<>();
    for (Token token : tokens(text)) {
      for (int word = 0; word < matcher.size(); word++) {
        if (matcher.keys(word, level).contains(token.key)) {
          int asWord = word;
          matcher
              .match(word, token.surface)
              .map(match -> new FoundWord(asWord, token.surface, token.position, match))
              .ifPresent(words::add);
        }
      }
    }
    return matcher.assemble(List.copyOf(words), level);
  }

  private static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    try (var analyzer = new NameAnalyzer();
        TokenStream stream = analyzer.tokenStream("names", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = 0;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(
            new Token(
                NameTerms.key(term.toString()), NameTerms.surface(term.toString()), position));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
