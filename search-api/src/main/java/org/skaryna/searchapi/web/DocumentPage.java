// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.skaryna.searchapi.export.DocumentMetadata;

/**
 * One article, as it is shown.
 *
 * @param canonical the stable address of this page
 * @param metadata what programs are told of it
 * @param lang the article's language, empty where it is not known
 * @param published where it was published, an http address, or empty
 * @param facts what is known of the article
 * @param kept what the archive keeps of it; empty where the archive does not hold it
 * @param original the address of the original, or empty
 * @param back the search that led here, or empty
 */
record DocumentPage(
    Frame frame,
    String canonical,
    DocumentMetadata metadata,
    String title,
    String lang,
    List<MarkedText> paragraphs,
    List<Fact> facts,
    List<Fact> kept,
    String published,
    String original,
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

  Messages text() {
    return frame.text();
  }

  /** A length in the unit that a reader grasps: 1536 -> 1.5 KiB. */
  static String size(long bytes, Locale locale) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    double kibi = bytes / 1024.0;
    return kibi < 1024
        ? String.format(locale, "%.1f KiB", kibi)
        : String.format(locale, "%.1f MiB", kibi / 1024);
  }
}
