// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;

/**
 * What is known of a document, in the terms of Dublin Core (DCMI Metadata Terms, 2020). Unknown is
 * the empty string or list.
 *
 * @param language ISO 639 code, {@code und} where not known
 * @param date as written in the original
 * @param identifier the address where it was published
 * @param format media type of the original: {@code text/html}
 * @param fileName the original's name: {@code letter.eml}
 * @param notes what an archivist should know: a date that could not be read, a guessed encoding
 * @param access who may see it
 */
public record Description(
    String title,
    List<String> creators,
    String date,
    String language,
    String source,
    String type,
    String identifier,
    List<String> subjects,
    String format,
    String fileName,
    List<String> notes,
    Access access) {
  /**
   * How a note begins that speaks of the date as it was extracted, and of no other: it is left out
   * where an archivist edited the date.
   */
  public static final String NOTE_OF_DATE = "The date ";

  /** Of a purged document: nothing is said any more. */
  static final Description NOTHING =
      new Description("", List.of(), "", "", "", "", "", List.of(), "", "", List.of());

  public Description {
    creators = List.copyOf(creators);
    subjects = List.copyOf(subjects);
    notes = List.copyOf(notes);
  }

  /** A public one. */
  public Description(
      String title,
      List<String> creators,
      String date,
      String language,
      String source,
      String type,
      String identifier,
      List<String> subjects,
      String format,
      String fileName,
      List<String> notes) {
    this(
        title,
        creators,
        date,
        language,
        source,
        type,
        identifier,
        subjects,
        format,
        fileName,
        notes,
        new Access.Public());
  }

  /** The same for others to see. */
  Description with(Access other) {
    return new Description(
        title,
        creators,
        date,
        language,
        source,
        type,
        identifier,
        subjects,
        format,
        fileName,
        notes,
        other);
  }
}
