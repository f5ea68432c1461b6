// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.util.IOUtils;

/**
 * Reads the stop words of a language: one a line, a line that begins with {@code #} is a comment.
 */
public final class StopWords {
  private static final String FILE = "stopwords.txt";

  private StopWords() {}

  /** The words of {@code stopwords.txt} that lies beside {@code owner}; not modifiable. */
  public static CharArraySet load(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream(FILE)) {
      return CharArraySet.unmodifiableSet(
          WordlistLoader.getWordSet(
              IOUtils.requireResourceNonNull(in, FILE), StandardCharsets.UTF_8, "#"));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " of " + owner + " cannot be read", e);
    }
  }
}
