// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameSpan.Signs;

/**
 * How words typed without syntax are read: as a name, as words, or as either. A whole name that the
 * archive mentions is a name and nothing else, as if {@code name:} stood before it. Where words may
 * be ordinary ones (Вера, Свабода, Новы Год), articles with the words are found too, behind those
 * with the name. A level stricter than variants says that a name is meant: no other form than it
 * allows is found then.
 */
enum NameReading {
  NAME,
  WORDS,
  EITHER;

  /**
   * How to read words.
   *
   * @param name the words as a name at the level asked for
   */
  static NameReading of(Signs signs, NameQuery name, NameEvidence evidence) throws IOException {
    boolean strict = !name.judge().level().includes(NameLevel.VARIANTS);
    return switch (signs) {
      case FULL -> strict || evidence.isMentioned(name) ? NAME : EITHER;
      case GIVEN ->
          evidence.hasCapitalisedGivenName(name) && (strict || evidence.isMentioned(name))
              ? NAME
              : EITHER;
      case CAPITALS -> {
        boolean mentioned = evidence.isMentioned(name);
        yield mentioned ? (strict && evidence.isCapitalised(name) ? NAME : EITHER) : WORDS;
      }
      case ALONE -> strict && evidence.isCapitalised(name) ? NAME : EITHER;
      case OPEN -> evidence.isCapitalised(name) ? (strict ? NAME : EITHER) : WORDS;
    };
  }
}
