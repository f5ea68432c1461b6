// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.skaryna.archive.ArchiveException;

/**
 * The files that are in a bag's payload. A manifest's path is looked up here and never given to the
 * file system, so that no path leads anywhere else.
 */
final class PayloadFiles {
  static final int MOST_FILES = 2_000_000;

  private final Set<String> names = new HashSet<>();
  private final Map<String, String> normalized = new HashMap<>();
  private long bytes;

  /**
   * Lists them.
   *
   * @param strange is told of what is no file: a link, a pipe
   */
  PayloadFiles(Path root, int most, Consumer<String> strange) throws IOException {
    Path payload = root.resolve(BagNames.PAYLOAD);
    if (!Files.isDirectory(payload, LinkOption.NOFOLLOW_LINKS)) {
      strange.accept(BagNames.PAYLOAD + ": missing, or not a folder");
      return;
    }
    Files.walkFileTree(
        payload,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
              strange.accept(BagNames.shown(name) + ": is a link or a device, expected a file");
            } else if (names.size() == most) {
              throw new ArchiveException(
                  "%s: holds more than %d files; pack them into several bags"
                      .formatted(root, most));
            } else {
              names.add(name);
              bytes += attributes.size();
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  Set<String> names() {
    return names;
  }

  /** {@code bytes.files}, as Payload-Oxum counts. */
  String oxum() {
    return bytes + "." + names.size();
  }

  /**
   * The file that a manifest means: with the escapes of RFC 8493, or, since many programs do not
   * write them, without; and in either Unicode normalization, since file systems change it.
   */
  Optional<String> find(String written) {
    String path = written.startsWith("./") ? written.substring(2) : written;
    for (String name : new String[] {BagNames.decode(path), path}) {
      if (names.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.ofNullable(byNormalForm().get(normal(BagNames.decode(path))));
  }

  private Map<String, String> byNormalForm() {
    if (normalized.isEmpty()) {
      names.forEach(name -> normalized.put(normal(name), name));
    }
    return normalized;
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
