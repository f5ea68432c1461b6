// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name, understood word by word.
 *
 * @param written as written
 * @param parts its words in the order written
 */
public record PersonName(String written, List<NamePart> parts) {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ`‘ʹ′´]\\p{L}[\\p{L}\\p{M}]*)*\\.?");
  private static final int MOST_WORDS = 8;

  public PersonName {
    parts = List.copyOf(parts);
  }

  /** Reads a name: Уладзімір Лабковіч; Лабковіч, Уладзімір; У. Лабковіч. Never fails. */
  public static PersonName parse(String written) {
    var parts = new ArrayList<NamePart>();
    var words = WORD.matcher(written);
    while (words.find() && parts.size() < MOST_WORDS) {
      String word = words.group();
      boolean dot = word.endsWith(".");
      String bare = dot ? word.substring(0, word.length() - 1) : word;
      boolean initial = dot && bare.length() <= 2;
      parts.add(
          new NamePart(initial ? word : bare, initial ? NamePartTag.INITIAL : NamePartTag.UNKNOWN));
    }
    return new PersonName(written, parts);
  }
}
