// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A field of a {@link Description} that an archivist may edit. Each holds a list of values; those
 * that are not {@link #takesSeveral} hold one or none.
 */
public enum DescriptionField {
  TITLE("title", "title", it -> one(it.title()), FieldRule.TITLE),
  CREATORS("authors", "creators", Description::creators, FieldRule.NAMES),
  /** When it was written or published. */
  DATE("date", "date", it -> one(it.date()), FieldRule.DATE),
  LANGUAGE("language", "language", it -> one(it.language()), FieldRule.LANGUAGE),
  SOURCE("source", "source", it -> one(it.source()), FieldRule.LINE),
  /** The kind of text: article, book, message, page. */
  TYPE("type", "type", it -> one(it.type()), FieldRule.LINE),
  SUBJECTS("tags", "subjects", Description::subjects, FieldRule.NAMES),
  NOTES("notes", "notes", Description::notes, FieldRule.NOTES),
  ACCESS("access", "access", it -> one(it.access().toString()), FieldRule.ACCESS);

  private final String word;
  private final String otherWord;
  private final Function<Description, List<String>> values;
  private final FieldRule rule;

  DescriptionField(
      String word, String otherWord, Function<Description, List<String>> values, FieldRule rule) {
    this.word = word;
    this.otherWord = otherWord;
    this.values = values;
    this.rule = rule;
  }

  /** As people write it, the word of the query language and of JSONL: {@code authors}. */
  public String word() {
    return word;
  }

  public boolean takesSeveral() {
    return rule.takesSeveral();
  }

  /** What a description says; empty where it says nothing. */
  public List<String> of(Description description) {
    return values.apply(description);
  }

  /**
   * The field of that word, or of the one in Dublin Core's terms: {@code tags}, {@code subjects}.
   *
   * @throws InvalidAmendmentException when there is none
   */
  public static DescriptionField named(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.word.equals(wanted) || field.otherWord.equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new InvalidAmendmentException(
                "field '%s': expected one of %s".formatted(word.strip(), words())));
  }

  private static String words() {
    return Arrays.stream(values()).map(DescriptionField::word).collect(Collectors.joining(", "));
  }

  /** The values in the form in which they are kept. */
  List<String> checked(List<String> given) {
    return rule.checked(word, given);
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }
}
