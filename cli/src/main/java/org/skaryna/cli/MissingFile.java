// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Failure;
import org.skaryna.searchapi.intake.IntakeOverview;

/** What could not be taken in, as a page lists it: by an id that tells no path. */
final class MissingFile {
  private MissingFile() {}

  static List<IntakeOverview.Missing> all(Archive archive) {
    return archive.failures().stream().map(MissingFile::of).toList();
  }

  /** The file of a failure, where it still is there. */
  static Optional<Path> find(Archive archive, String id) {
    return archive.failures().stream()
        .filter(failure -> idOf(failure).equals(id))
        .map(failure -> Path.of(failure.origin().path()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static IntakeOverview.Missing of(Failure failure) {
    return new IntakeOverview.Missing(
        idOf(failure),
        failure.origin().path(),
        failure.origin().member(),
        failure.reason(),
        failure.when());
  }

  private static String idOf(Failure failure) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(failure.origin().toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
