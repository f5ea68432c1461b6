// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/**
 * What a search saw in one segment while it looked for a name, so that counting spellings and
 * describing hits need not look again. Used by one thread.
 */
final class NamesSeen {
  private final WrittenNames none = WrittenNames.none();
  private final List<WrittenNames> names = new ArrayList<>();
  private int[] docs = new int[16];

  /**
   * Remembers the mentions in a document.
   *
   * @param doc greater than in the call before, or it is forgotten
   */
  void add(int doc, List<NameMention> mentions) {
    int size = names.size();
    if (size > 0 && docs[size - 1] >= doc) {
      return;
    }
    docs = ArrayUtil.grow(docs, size + 1);
    docs[size] = doc;
    names.add(of(mentions));
  }

  int size() {
    return names.size();
  }

  int doc(int at) {
    return docs[at];
  }

  WrittenNames names(int at) {
    return names.get(at);
  }

  /** The ways of writing that mentions show; the same object for the same ones. */
  WrittenNames of(List<NameMention> mentions) {
    WrittenNames written = none;
    for (NameMention mention : mentions) {
      written = written.and(mention.name());
    }
    return written;
  }
}
