// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.searchapi.export.DocumentMetadata;

/**
 * One article, as it is shown.
 *
 * @param canonical the stable address of this page
 * @param metadata what programs are told of it
 * @param lang the article's language, empty where it is not known
 * @param byline source, date and language: one line with the authors
 * @param body the text, what was asked for marked in it
 * @param facts what is known of the article
 * @param people whom it names, each with their page
 * @param places that it names, each with the search for it
 * @param related other versions of it and articles like it
 * @param kept what the archive keeps of it; empty where the archive does not hold it
 * @param history what happened to it in the archive, the newest first
 * @param citation a line for a footnote
 * @param citations the same for programs, to copy or to save
 * @param published where it was published, an http address, or empty
 * @param json the same for programs
 * @param edit where its description is edited; empty for those who may not
 * @param back the search that led here, or empty
 */
record DocumentPage(
    Frame frame,
    String canonical,
    DocumentMetadata metadata,
    String title,
    String lang,
    List<String> authors,
    List<String> byline,
    MatchedText body,
    List<Fact> facts,
    List<Choice> people,
    List<Choice> places,
    RelatedPanel related,
    List<Fact> kept,
    List<Step> history,
    String citation,
    List<Citation> citations,
    String published,
    Optional<DocumentOriginal> original,
    String json,
    String edit,
    String back) {

  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{128}");

  /**
   * One thing that is known.
   *
   * @param values each with the search for what is alike, or without address
   */
  record Fact(String name, List<Value> values) {
    static Fact of(String name, String text) {
      return new Fact(name, List.of(new Value(text, "")));
    }
  }

  record Value(String text, String href) {
    /** Whether it is a checksum, which nobody reads as a word. */
    boolean isDigits() {
      return CHECKSUM.matcher(text).matches();
    }
  }

  /**
   * Something that happened to the document.
   *
   * @param href where archivists see the description of that version; empty for others
   * @param detail what only archivists are told: who did it, and why; empty for others
   */
  record Step(String date, String iso, String what, String version, String href, String detail) {}

  /**
   * A citation in one format.
   *
   * @param href where it is saved from
   */
  record Citation(String title, String text, String href) {}

  Messages text() {
    return frame.text();
  }

  /** A length in the unit that a reader grasps: 1536 -> 1.5 KiB. */
  static String size(long bytes, Messages text) {
    if (bytes < 1024) {
      return text.get("unit.bytes", bytes);
    }
    double kibi = bytes / 1024.0;
    return kibi < 1024
        ? text.get("unit.kibi", String.format(text.locale(), "%.1f", kibi))
        : text.get("unit.mebi", String.format(text.locale(), "%.1f", kibi / 1024));
  }
}
