// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterTableTest {
  @Test
  void saysOfEveryCodePointWhatUnicodeSays() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .forEach(c -> {
          assertEquals(Character.isLetter(c), LetterTable.isLetter(c), () -> "%X".formatted(c));
          assertEquals(UnicodeScript.of(c), LetterTable.script(c), () -> "%X".formatted(c));
          assertEquals(Character.toLowerCase(c), LetterTable.small(c), () -> "%X".formatted(c));
        });
  }

  @ParameterizedTest(name = "{0}: letter {1}, {2}, small {3}")
  @CsvSource({
    "Ў, true, CYRILLIC, ў",
    "ԯ, true, CYRILLIC, ԯ",
    "Ŭ, true, LATIN, ŭ",
    "ʼ, true, COMMON, ʼ",
    "Ա, true, ARMENIAN, ա",
    "7, false, COMMON, 7",
    "’, false, COMMON, ’",
  })
  void knowsLettersAndSignsOnBothSidesOfItsEnd(
      String sign, boolean letter, UnicodeScript script, String small) {
    int c = sign.codePointAt(0);
    assertEquals(letter, LetterTable.isLetter(c));
    assertEquals(script, LetterTable.script(c));
    assertEquals(small, Character.toString(LetterTable.small(c)));
  }
}
