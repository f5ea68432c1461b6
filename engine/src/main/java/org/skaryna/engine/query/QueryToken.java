// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

/** A piece of typed text. */
sealed interface QueryToken {

  /**
   * Something to find.
   *
   * @param field empty where none was named
   * @param start where {@code text} begins in what was typed; of a range or a name, where it would
   */
  record Operand(String field, Shape shape, String text, int number, int start)
      implements QueryToken {
    Operand within(String outerField) {
      return field.isEmpty() ? new Operand(outerField, shape, text, number, start) : this;
    }
  }

  /** A bracket that opens; what stands in it belongs to {@code field} unless it names another. */
  record Open(String field) implements QueryToken {}

  record Close() implements QueryToken {}

  /** {@code number} of an operand is a phrase's slop or how many letters may differ. */
  enum Shape {
    WORD,
    PREFIX,
    FUZZY,
    PHRASE,
    /** Words with a space between that are, or may be, one name. */
    NAME,
    /** Text holds both ends with a line feed between. */
    RANGE
  }

  enum Operator implements QueryToken {
    AND,
    OR,
    NOT
  }
}
