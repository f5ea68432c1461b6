// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Failure;
import org.skaryna.searchapi.intake.IntakeOverview;

/** What could not be taken in, as a page lists it: by an id that tells no path. */
final class MissingFile {
  private MissingFile() {}

  /**
   * Files that lie with an upload have the names under which they were sent; the same one sent
   * again, which failed again, stands once, as it was last.
   */
  static List<IntakeOverview.Missing> all(Archive archive, UploadFolder uploads) {
    Map<Object, IntakeOverview.Missing> all = new LinkedHashMap<>();
    for (Failure failure : archive.failures()) {
      Path file = Path.of(failure.origin().path());
      boolean sent = uploads.holds(file);
      IntakeOverview.Missing missing = of(failure, sent ? file.getFileName() : file);
      Object what = sent ? sent(missing, file) : missing.id();
      all.remove(what);
      all.put(what, missing);
    }
    return List.copyOf(all.values());
  }

  private static List<Object> sent(IntakeOverview.Missing missing, Path file) {
    long bytes = file.toFile().length(); // 0 where it is gone
    return List.of(missing.path(), missing.member(), missing.reason(), bytes);
  }

  /** The file of a failure, where it still is there. */
  static Optional<Path> find(Archive archive, String id) {
    return archive.failures().stream()
        .filter(failure -> idOf(failure).equals(id))
        .map(failure -> Path.of(failure.origin().path()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static IntakeOverview.Missing of(Failure failure, Path shown) {
    return new IntakeOverview.Missing(
        idOf(failure),
        shown.toString(),
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
