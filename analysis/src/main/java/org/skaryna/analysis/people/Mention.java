// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.List;

/**
 * A person named at one place of an article.
 *
 * @param inTitle whether it stands in the title, else in the text
 * @param start where it begins there, in UTF-16 code units
 * @param end behind its last letter
 * @param written the form as written: Уладзіміра Лабковіча
 * @param kind how much of the name it gives
 * @param label the same in the nominative: Уладзімір Лабковіч
 * @param others names given in brackets beside it, whole: Uladzimir Labkovich of "Vladimir
 *     (Uladzimir) Labkovich"
 */
public record Mention(
    boolean inTitle,
    int start,
    int end,
    String written,
    MentionKind kind,
    PersonLabel label,
    List<String> others) {
  /** Copies {@code others}. */
  public Mention {
    others = List.copyOf(others);
  }
}
