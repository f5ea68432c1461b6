// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.EvidenceQuestion;

/** Questions to the shards as lists: {@code ["term", "body.be", "лес"]}. */
public final class Questions {
  private static final String TERM = "term";
  private static final String SPELLINGS = "spellings";
  private static final String MENTION = "mention";

  private Questions() {}

  public static List<Object> write(EvidenceQuestion question) {
    return switch (question) {
      case EvidenceQuestion.OfTerm term -> List.of(TERM, term.field(), term.term());
      case EvidenceQuestion.OfSpellings asked ->
          List.of(SPELLINGS, asked.name(), asked.level().key(), asked.word());
      case EvidenceQuestion.OfMention asked ->
          List.of(MENTION, asked.name(), asked.level().key(), asked.passedOver());
    };
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static EvidenceQuestion read(List<?> question) {
    String first = question.get(1).toString();
    String second = question.get(2).toString();
    return switch (question.getFirst().toString()) {
      case TERM -> new EvidenceQuestion.OfTerm(first, second);
      case SPELLINGS ->
          new EvidenceQuestion.OfSpellings(
              first, level(second), ((Number) question.get(3)).intValue());
      case MENTION ->
          new EvidenceQuestion.OfMention(
              first,
              level(second),
              ((List<?>) question.get(3)).stream().map(Object::toString).toList());
      default -> throw new IllegalArgumentException("no such question: " + question);
    };
  }

  private static NameLevel level(String key) {
    return NameLevel.ofKey(key)
        .orElseThrow(() -> new IllegalArgumentException("no such level of names: " + key));
  }
}
