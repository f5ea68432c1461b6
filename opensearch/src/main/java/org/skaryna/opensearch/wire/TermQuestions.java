// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.util.List;
import org.skaryna.engine.suggest.TermQuestion;

/** {@link TermQuestion} as JSON. */
public final class TermQuestions {
  private static final String BEGINNING = "beginning";
  private static final String ROMANIZED = "romanized";
  private static final String SIMILAR = "similar";

  private TermQuestions() {}

  public static List<Object> write(TermQuestion question) {
    return switch (question) {
      case TermQuestion.Beginning asked -> List.of(BEGINNING, asked.field(), asked.beginning());
      case TermQuestion.Romanized asked ->
          List.of(ROMANIZED, asked.field(), asked.latin(), asked.more());
      case TermQuestion.Similar asked -> List.of(SIMILAR, asked.field(), asked.word());
    };
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static TermQuestion read(List<?> question) {
    String field = question.get(1).toString();
    String text = question.get(2).toString();
    return switch (question.getFirst().toString()) {
      case BEGINNING -> new TermQuestion.Beginning(field, text);
      case ROMANIZED ->
          new TermQuestion.Romanized(field, text, ((Number) question.get(3)).intValue());
      case SIMILAR -> new TermQuestion.Similar(field, text);
      default -> throw new IllegalArgumentException("no such question: " + question);
    };
  }
}
