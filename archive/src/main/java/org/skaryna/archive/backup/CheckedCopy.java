// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.Digests;
import org.skaryna.archive.Fixity;

/** Copies single files so that the copy is known to be what was recorded. */
final class CheckedCopy {
  private static final int BUFFER = 1 << 16;

  private CheckedCopy() {}

  /** The source is not what it should be; the message names it. The copy is not to be used. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Copies a file whose checksum is known, and reads the copy again.
   *
   * @throws Damaged when the source is missing, unreadable, a link, or another than recorded
   * @throws ArchiveException when the copy cannot be written, or is not what was written
   */
  static long copy(Path source, Path target, String sha512) throws Damaged {
    Fixity fixity = copy(source, target);
    if (!fixity.sha512().equals(sha512)) {
      throw new Damaged(
          "%s: changed: SHA-512 is %s, expected %s".formatted(source, fixity.sha512(), sha512));
    }
    return fixity.bytes();
  }

  /** Copies a file of which no checksum is known, and tells the copy's. */
  static Fixity copy(Path source, Path target) throws Damaged {
    if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
      throw new Damaged(source + ": missing, or not a file");
    }
    try (InputStream in = open(source);
        OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = read(in, buffer, source); read >= 0; read = read(in, buffer, source)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write " + target, e);
    }
    try {
      return Digests.of(target);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot read again what was written: " + target, e);
    }
  }

  private static InputStream open(Path source) throws Damaged {
    try {
      return Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new Damaged(source + ": cannot be read: " + ArchiveErrors.reason(e));
    }
  }

  private static int read(InputStream in, byte[] buffer, Path source) throws Damaged {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new Damaged(source + ": cannot be read: " + ArchiveErrors.reason(e));
    }
  }
}
