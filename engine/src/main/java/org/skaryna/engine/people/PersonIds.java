// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids that tell nothing of a name, and are the same wherever the same form founds a person. */
final class PersonIds {
  /** 28 to the power of 9 ids: among a million people, two share one in 5 archives of 100. */
  private static final int LENGTH = 9;

  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxyz";

  private PersonIds() {}

  static String of(String founding) {
    StringBuilder id = new StringBuilder("p");
    byte[] digest = sha256(founding);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(Byte.toUnsignedInt(digest[i]) % LETTERS.length()));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
