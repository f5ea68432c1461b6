// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.DurableFiles;

/** Verifies one bag. What is wrong is noted and the rest is checked all the same. */
final class BagCheck {
  private static final int MOST_PROBLEMS = 1000;
  private static final int BUFFER = 1 << 16;
  private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt");
  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "md5", "MD5",
          "sha1", "SHA-1",
          "sha224", "SHA-224",
          "sha256", "SHA-256",
          "sha384", "SHA-384",
          "sha512", "SHA-512");

  private final Bag bag;
  private final LongConsumer progress;
  private final List<String> problems = new ArrayList<>();
  private long files;
  private long bytes;

  BagCheck(Bag bag, LongConsumer progress) {
    this.bag = bag;
    this.progress = progress;
  }

  BagReport run() {
    try {
      PayloadFiles payload = new PayloadFiles(bag.root(), PayloadFiles.MOST_FILES, this::problem);
      files = payload.names().size();
      checkTags();
      checkOxum(payload);
      checkPayload(payload);
    } catch (IOException | ArchiveException e) {
      problem(ArchiveErrors.reason(e));
    }
    return new BagReport(files, bytes, problems);
  }

  /** A manifest of the bag, with a checksum that we know. */
  private record Manifest(Path file, boolean ofTags, String algorithm) {}

  private List<Manifest> manifests(boolean ofTags) throws IOException {
    List<Manifest> found = new ArrayList<>();
    for (Path file : DurableFiles.children(bag.root())) {
      Matcher name = MANIFEST.matcher(file.getFileName().toString());
      if (name.matches() && (name.group(1) != null) == ofTags) {
        String key = name.group(2).toLowerCase(java.util.Locale.ROOT).replace("-", "");
        Optional<String> algorithm = Optional.ofNullable(ALGORITHMS.get(key));
        algorithm.ifPresent(known -> found.add(new Manifest(file, ofTags, known)));
      }
    }
    return found;
  }

  private void checkOxum(PayloadFiles payload) {
    bag.info()
        .value(BagNames.OXUM)
        .filter(declared -> !declared.equals(payload.oxum()))
        .ifPresent(declared ->
            problem(
                "%s: %s (bytes.files) is %s, but the payload has %s"
                    .formatted(
                        BagNames.INFO, BagNames.OXUM, BagNames.shown(declared), payload.oxum())));
  }

  private void checkPayload(PayloadFiles payload) throws IOException {
    List<Manifest> manifests = manifests(false);
    if (manifests.isEmpty()) {
      problem(BagNames.MANIFEST + ": missing, as is every other manifest with a known checksum");
    }
    Set<String> listedNowhere = new HashSet<>(payload.names());
    for (Manifest manifest : manifests) {
      Set<String> unlisted = new HashSet<>(payload.names());
      read(manifest, line -> checkPayload(line, manifest, payload, unlisted));
      listedNowhere.retainAll(unlisted);
      if (bag.everyManifestListsAll()) {
        unlisted.forEach(name -> problem(notListed(name, manifest)));
      }
    }
    if (!bag.everyManifestListsAll() && !manifests.isEmpty()) {
      listedNowhere.forEach(name -> problem(notListed(name, manifests.getFirst())));
    }
  }

  private static String notListed(String name, Manifest manifest) {
    return "%s: not listed in %s".formatted(BagNames.shown(name), manifest.file().getFileName());
  }

  private void checkPayload(
      ManifestLines.Line line, Manifest manifest, PayloadFiles payload, Set<String> unlisted)
      throws IOException {
    Optional<String> name = payload.find(line.path());
    if (name.isEmpty()) {
      problem(missing(line.path()));
      return;
    }
    unlisted.remove(name.get());
    compare(name.get(), line.checksum(), manifest);
  }

  private String missing(String written) {
    String path = BagNames.shown(written);
    String hint =
        Files.exists(bag.root().resolve(BagNames.FETCH))
            ? "; fetch.txt may say where it is, but nothing is downloaded here"
            : "";
    return path.startsWith(BagNames.PAYLOAD + "/") && !path.contains("/../")
        ? path + ": missing" + hint
        : path + ": leads out of the payload";
  }

  /** Tag manifests are not required, and need not list every tag file. */
  private void checkTags() throws IOException {
    for (Manifest manifest : manifests(true)) {
      read(
          manifest,
          line -> {
            String name = BagNames.decode(line.path());
            if (isTagFile(name)) {
              compare(name, line.checksum(), manifest);
            } else {
              problem(BagNames.shown(name) + ": missing, or not a tag file of this bag");
            }
          });
    }
  }

  /** Whether it is a file of the bag, reached by no link and no way out. */
  private boolean isTagFile(String name) {
    try {
      Path file = bag.root().resolve(name);
      return !name.isEmpty()
          && file.normalize().equals(file)
          && file.startsWith(bag.root())
          && Bag.isFile(file)
          && file.toRealPath().startsWith(bag.root().toRealPath());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private interface LineCheck {
    void check(ManifestLines.Line line) throws IOException;
  }

  private void read(Manifest manifest, LineCheck check) throws IOException {
    if (!Bag.isFile(manifest.file())) {
      problem(manifest.file().getFileName() + ": is a link or a device, expected a file");
      return;
    }
    try (ManifestLines lines = new ManifestLines(manifest.file(), bag.charset())) {
      for (var line = lines.next();
          line.isPresent() && problems.size() < MOST_PROBLEMS;
          line = lines.next()) {
        check.check(line.get());
      }
    }
  }

  private void compare(String name, String expected, Manifest manifest) {
    try {
      String found = checksum(bag.root().resolve(name), manifest.algorithm());
      if (!found.equals(expected)) {
        problem(
            "%s: changed: %s is %s, expected %s"
                .formatted(BagNames.shown(name), manifest.algorithm(), found, expected));
      }
    } catch (IOException e) {
      problem(BagNames.shown(name) + ": cannot be read: " + ArchiveErrors.reason(e));
    }
  }

  private String checksum(Path file, String algorithm) throws IOException {
    MessageDigest digest = digest(algorithm);
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
        progress.accept(read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private void problem(String what) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(what);
    }
  }
}
