// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import org.skaryna.analysis.name.NameMatch;

/**
 * One thing found in an article and what it adds to the article's score. The scores of all parts
 * add up to the article's.
 *
 * @param field where: title, text, author, source, tag, place, or names for a name in title or text
 * @param language whose words the field holds; empty for words as they are written
 * @param found what stands there, each way of writing once; the index's own term where that is not
 *     known
 * @param weight how much this counts beside the other parts: a title twice as much as the text
 * @param score weight times what {@code basis} gives
 */
public record ScorePart(
    String field, String language, List<String> found, double weight, double score, Basis basis) {

  public ScorePart {
    found = List.copyOf(found);
  }

  /** What a score is made of. */
  public sealed interface Basis {}

  /**
   * A word in any of its forms.
   *
   * @param articles how many hold it, of its most frequent field
   * @param rarity how rare that is, from 0 for a word of every article
   * @param times how often it stands in the field
   * @param frequency 0 to 1: how often for the field's length
   */
  public record Word(int articles, double rarity, int times, double frequency) implements Basis {}

  /** Words one behind the other. */
  public record Phrase(double value) implements Basis {}

  /**
   * All words of the query one behind the other in the title.
   *
   * @param whole whether they are all of it
   */
  public record InTitle(boolean whole, double value) implements Basis {}

  /** A word that begins so. */
  public record Beginning(String typed) implements Basis {}

  /** The word as typed: added so that no other form outweighs it. */
  public record AsTyped() implements Basis {}

  /**
   * A person's name.
   *
   * @param asked the name asked for
   * @param best how the likest of the forms found is that name
   * @param most the score of a name of its level where everything else is for it
   */
  public record Name(String asked, NameMatch best, double most, double value) implements Basis {}

  /** Anything else. */
  public record Other(double value) implements Basis {}

  /** The same where it counts {@code factor} times as much. */
  ScorePart times(double factor) {
    return new ScorePart(field, language, found, weight * factor, score * factor, basis);
  }
}
