// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.query.QueryToken.Operator;
import org.skaryna.engine.query.QueryToken.Shape;

/**
 * The words that a query asks for in titles and texts: neither quoted, nor after a NOT, nor the
 * value of another field.
 *
 * @param query what was typed, in plain letters
 */
public record AskedWords(String query, List<AskedWord> words) {
  private static final Set<String> FIELDS = Set.of("", "title");
  private static final Set<Shape> SHAPES = Set.of(Shape.WORD, Shape.PREFIX, Shape.FUZZY);

  /**
   * One of them.
   *
   * @param start where it begins in the query
   * @param text without its field, brackets and the signs of a beginning or of similar words
   */
  public record AskedWord(int start, String text) {
    /** Where it ends in the query. */
    public int end() {
      return start + text.length();
    }
  }

  public AskedWords {
    words = List.copyOf(words);
  }

  /** Those of tokens that a grammar accepts. */
  static AskedWords of(String query, List<QueryToken> tokens) {
    List<AskedWord> words = new ArrayList<>();
    Deque<Boolean> groups = new ArrayDeque<>(List.of(false));
    boolean negated = false;
    for (QueryToken token : tokens) {
      switch (token) {
        case Operand operand -> {
          if (!negated && !groups.getFirst() && isWord(operand)) {
            words.add(new AskedWord(operand.start(), operand.text()));
          }
        }
        case QueryToken.Open open -> groups.push(negated || groups.getFirst());
        case QueryToken.Close close -> groups.pop();
        case Operator operator -> {}
      }
      negated = token == Operator.NOT;
    }
    return new AskedWords(query, words);
  }

  private static boolean isWord(Operand operand) {
    return FIELDS.contains(operand.field()) && SHAPES.contains(operand.shape());
  }
}
