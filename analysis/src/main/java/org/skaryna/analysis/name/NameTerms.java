// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of the names field: {@code key|Surface}, so that one seek to {@code key|} lists every
 * distinct spelling under a key. Keys hold no {@code |}.
 */
public final class NameTerms {
  private static final char SEPARATOR = '|';

  private NameTerms() {}

  /** The term for a surface form under a key. */
  public static String of(String key, String surface) {
    return key + SEPARATOR + surface;
  }

  /** Makes a token that is a key the term for that key and a surface form. */
  static void addSurface(CharTermAttribute key, char[] surface, int length) {
    int at = key.append(SEPARATOR).length();
    System.arraycopy(surface, 0, key.resizeBuffer(at + length), at, length);
    key.setLength(at + length);
  }

  /** What all terms of a key begin with, and no other term does. */
  public static String prefix(String key) {
    return key + SEPARATOR;
  }

  /** The key of a term. */
  public static String key(String term) {
    return term.substring(0, separator(term));
  }

  /** The key of a term as the terms dictionary holds it. */
  public static String key(BytesRef term) {
    return key(term.utf8ToString());
  }

  /** The surface form of a term: the word as written in the text. */
  public static String surface(String term) {
    return term.substring(separator(term) + 1);
  }

  /** The surface form of a term as the terms dictionary holds it. */
  public static String surface(BytesRef term) {
    return surface(term.utf8ToString());
  }

  private static int separator(String term) {
    int at = term.indexOf(SEPARATOR);
    if (at < 0) {
      throw new IllegalArgumentException("a names term is key|Surface, got: " + term);
    }
    return at;
  }
}
