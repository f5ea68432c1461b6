// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import org.skaryna.analysis.lemma.LemmaDictionary;

/**
 * LanguageTool's English dictionary, 0.6 MB, read when it is first asked for. It is under the LGPL.
 */
public final class EnglishDictionary {
  private static final LemmaDictionary DICTIONARY =
      LemmaDictionary.load("org/languagetool/resource/en/english");

  private EnglishDictionary() {}

  /** A new view for one thread. */
  public static LemmaDictionary.Lookup lookup() {
    return DICTIONARY.lookup();
  }
}
