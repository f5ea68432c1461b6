// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import java.util.Map;

/**
 * A capitalised word as articles write it, which may be a name's.
 *
 * @param documents how many articles write it so
 */
public record NameWord(String form, long documents) {

  /** The same of many words, in the order given. */
  public static List<NameWord> of(Map<String, Long> documents) {
    return documents.entrySet().stream()
        .map(word -> new NameWord(word.getKey(), word.getValue()))
        .toList();
  }
}
