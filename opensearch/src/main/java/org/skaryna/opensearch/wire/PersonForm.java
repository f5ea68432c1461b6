// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

/**
 * A form in which an article names a person, and who that was when the article was indexed. Who is
 * who may be decided otherwise later; then the client says so with its question.
 *
 * @param term of {@link org.skaryna.engine.schema.ArticleFields#PEOPLE}
 * @param person by id; empty where nobody had decided
 */
public record PersonForm(String term, String person) {
  /** The field of each article's forms. */
  public static final String FIELD = "person_form";

  /** Terms separate their parts by the character behind this one. */
  private static final char SEPARATOR = '\u001E';

  /** As a value of the field. */
  public String value() {
    return term + SEPARATOR + person;
  }

  /** What a value of the field holds. */
  public static PersonForm of(String value) {
    int end = value.lastIndexOf(SEPARATOR);
    if (end < 0) {
      throw new IllegalArgumentException("expected a form and a person, got " + value);
    }
    return new PersonForm(value.substring(0, end), value.substring(end + 1));
  }
}
