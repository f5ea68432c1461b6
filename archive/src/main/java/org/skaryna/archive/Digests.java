// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums: SHA-512 of files as OCFL records them, SHA-256 of our own keys. */
public final class Digests {
  private static final int BUFFER = 1 << 16;
  private static final int KEY_DIGITS = 32;

  private Digests() {}

  public static Fixity of(byte[] bytes) {
    return new Fixity(hex(sha512().digest(bytes)), bytes.length);
  }

  public static Fixity of(Path file) throws IOException {
    MessageDigest digest = sha512();
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        length += read;
      }
    }
    return new Fixity(hex(digest.digest()), length);
  }

  /**
   * A name for something that a stranger named: 32 hexadecimal digits, safe in a path, and other
   * for every other list of strings (unpaired surrogates and NUL included).
   */
  public static String key(String... parts) {
    return sha256(parts).substring(0, KEY_DIGITS);
  }

  /** Differs whenever one of the strings does, or where one ends and the next begins. */
  static String sha256(String... parts) {
    MessageDigest digest = digest("SHA-256");
    for (String part : parts) {
      ByteBuffer chars = ByteBuffer.allocate(Integer.BYTES + part.length() * Character.BYTES);
      chars.putInt(part.length()).asCharBuffer().put(part);
      digest.update(chars.array());
    }
    return hex(digest.digest());
  }

  private static MessageDigest sha512() {
    return digest("SHA-512");
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
