// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** OpenSearch takes ids of up to 512 bytes, an article's may be longer in Cyrillic. */
final class DocumentIds {
  private static final int LONGEST = 512;

  private DocumentIds() {}

  /** The id of an article's document: its own, or the SHA-256 of a long one. */
  static String of(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST) {
      return id;
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
