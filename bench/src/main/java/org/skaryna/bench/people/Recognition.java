// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.List;
import org.skaryna.bench.people.ArticlePeople.Found;

/**
 * What became of one annotation, or what was found where none is.
 *
 * @param group the article's language
 * @param article its id
 * @param written as the article has it
 * @param kind what is annotated there
 * @param outcome what was found
 * @param found the mentions there
 */
record Recognition(
    String group,
    String article,
    String written,
    Annotation.Kind kind,
    Outcome outcome,
    List<Found> found) {
  /** From best to worst. */
  enum Outcome {
    /** A person, and the one whom the other articles and mentions name; of nobody: nobody. */
    RIGHT,
    /** A person, but not the one that other mentions of the same person are. */
    APART,
    /** No person, or with other words; of nobody: taken for a person. */
    WRONG
  }

  /** Copies the list. */
  Recognition {
    found = List.copyOf(found);
  }

  boolean isRight() {
    return outcome == Outcome.RIGHT;
  }

  /** Whether a full name is a person, be it joined with the others or not. */
  boolean isRecognised() {
    return outcome != Outcome.WRONG;
  }
}
