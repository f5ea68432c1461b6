// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameMatch;

/**
 * The asked name as an article writes it.
 *
 * @param form the words found, in text order, one space between: Лабковіча Уладзіміра
 * @param match how they are the asked name
 */
public record WrittenName(String form, NameMatch match) {

  static WrittenName of(List<FoundWord> words, NameMatch match) {
    return new WrittenName(
        words.stream().map(FoundWord::surface).collect(Collectors.joining(" ")), match);
  }

  /** The match of the stricter level; within a level, the cheaper. */
  public static NameMatch better(NameMatch a, NameMatch b) {
    int byLevel = a.level().compareTo(b.level());
    return byLevel < 0 || (byLevel == 0 && a.cost() <= b.cost()) ? a : b;
  }
}
