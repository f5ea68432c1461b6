// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.skaryna.archive.Accession.Content;
import org.skaryna.archive.Fixity;

/** Whether bytes are those that were archived. */
final class Checksums {
  private Checksums() {}

  static boolean match(Fixity fixity, Content content) throws IOException {
    return switch (content) {
      case Content.OfBytes(byte[] bytes) ->
          bytes.length == fixity.bytes() && hex(sha512().digest(bytes)).equals(fixity.sha512());
      case Content.OfFile(Path file) ->
          Files.size(file) == fixity.bytes() && hex(digest(file)).equals(fixity.sha512());
    };
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha512();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return digest.digest();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }
}
