// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.text.Normalizer;
import java.util.List;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameMatch;

/**
 * The asked name as an article writes it.
 *
 * @param form the words found, in text order, with what the index knows of the signs between:
 *     Лабковіча Уладзіміра; Лабковіч, Уладзімір; Уладзімір … Лабковіч where further words stand
 * @param match how they are the asked name
 */
public record WrittenName(String form, NameMatch match) {
  /** What stands between the words of a name, and no apostrophe. */
  private static final String SIGNS = ",;:…-\u2010\u2011/()[]{}<>\"«»„“”";

  static WrittenName of(List<FoundWord> words, NameMatch match) {
    StringBuilder form = new StringBuilder(words.getFirst().surface());
    for (int i = 1; i < words.size(); i++) {
      form.append(
              switch (words.get(i).behind(words.get(i - 1))) {
                case NOTHING -> " ";
                case COMMA -> ", ";
                case WORDS -> " … ";
              })
          .append(words.get(i).surface());
    }
    return new WrittenName(form.toString(), match);
  }

  /**
   * The words of a form alone, to compare forms whatever signs stand in them: Драгунец, Николай and
   * Драгунец (Николай) are both "Драгунец Николай".
   */
  static String words(String form) {
    StringBuilder words = new StringBuilder(form.length());
    boolean apart = false;
    for (char c : Normalizer.normalize(form, Normalizer.Form.NFC).toCharArray()) {
      if (c == '.') {
        continue;
      }
      boolean sign = Character.isWhitespace(c) || Character.isSpaceChar(c) || SIGNS.indexOf(c) >= 0;
      if (!sign) {
        words.append(apart && !words.isEmpty() ? " " : "").append(c);
      }
      apart = sign;
    }
    return words.toString();
  }

  /** The match of the stricter level; within a level, the cheaper. */
  public static NameMatch better(NameMatch a, NameMatch b) {
    int byLevel = a.level().compareTo(b.level());
    return byLevel < 0 || (byLevel == 0 && a.cost() <= b.cost()) ? a : b;
  }
}
