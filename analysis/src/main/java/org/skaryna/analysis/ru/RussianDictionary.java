// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import org.skaryna.analysis.lemma.LemmaDictionary;

/**
 * LanguageTool's Russian dictionary, 2.3 MB, read when it is first asked for. It descends from that
 * of the AOT project (aot.ru) and is under the LGPL.
 */
public final class RussianDictionary {
  private static final LemmaDictionary DICTIONARY =
      LemmaDictionary.load("org/languagetool/resource/ru/russian");

  private RussianDictionary() {}

  /** A new view for one thread. */
  public static LemmaDictionary.Lookup lookup() {
    return DICTIONARY.lookup();
  }
}
