// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * The form of a document's description.
 *
 * @param document the address of its page
 * @param version that was read; another one then stands in the archive's way
 * @param problem why nothing was saved, a sentence; else empty
 */
record EditPage(
    Frame frame, String title, String document, int version, String problem, List<Field> fields) {

  /**
   * One field.
   *
   * @param word by which it is sent
   * @param several whether each line is a value
   * @param extracted what was read from the original, where an edit lies over it
   * @param options among which one is chosen; empty where anything can be typed
   * @param day from which everybody may see it; of the field that says who may
   * @param wrong what was expected instead; empty where nothing is wrong
   */
  record Field(
      String word,
      String label,
      String hint,
      String value,
      boolean several,
      List<Option> options,
      String day,
      boolean edited,
      String extracted,
      String wrong) {

    boolean isAccess() {
      return word.equals("access");
    }
  }

  /** One of several values to choose. */
  record Option(String value, String label, boolean selected) {}

  Messages text() {
    return frame.text();
  }
}
