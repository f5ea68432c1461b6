// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.skaryna.archive.Digests;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.Fixity;

/** Writes one bag into a folder, file by file; none of it stays in memory. */
final class BagWriter implements AutoCloseable {
  private final Path root;
  private final BufferedWriter manifest;
  private long files;
  private long bytes;

  /** A file of the payload that is written, but not listed yet. */
  record PayloadFile(Path file, Fixity fixity) {}

  /**
   * @param root a new folder
   */
  BagWriter(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve(BagNames.PAYLOAD));
    manifest = Files.newBufferedWriter(root.resolve(BagNames.MANIFEST));
  }

  /** Where a file of the payload is to be: {@code 3f/3fa0/text.txt}. */
  PayloadFile write(String path, InputStream content) throws IOException {
    Path file = root.resolve(BagNames.PAYLOAD).resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.copy(content, file);
    return new PayloadFile(file, Digests.of(file));
  }

  /** Makes files part of the bag. */
  void list(List<PayloadFile> written) throws IOException {
    for (PayloadFile it : written) {
      manifest.write(line(it.fixity(), root.relativize(it.file())));
      files++;
      bytes += it.fixity().bytes();
    }
  }

  /**
   * Writes the tag files: from here on it is a bag. Only these are forced to disk: forcing each
   * file of the payload would take hours for a large archive, and what a power cut takes away the
   * manifest tells.
   */
  void finish(BagInfo info) throws IOException {
    manifest.close();
    BagInfo counted = info.with("Bag-Size", size(bytes)).with(BagNames.OXUM, bytes + "." + files);
    Files.writeString(
        root.resolve(BagNames.DECLARATION),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    Files.writeString(root.resolve(BagNames.INFO), counted.asText());
    StringBuilder tags = new StringBuilder();
    for (String name : List.of(BagNames.INFO, BagNames.DECLARATION, BagNames.MANIFEST)) {
      tags.append(line(Digests.of(root.resolve(name)), Path.of(name)));
    }
    Files.writeString(root.resolve(BagNames.TAG_MANIFEST), tags, StandardCharsets.UTF_8);
    DurableFiles.sync(DurableFiles.children(root));
    DurableFiles.sync(root);
  }

  private static String line(Fixity fixity, Path path) {
    return fixity.sha512() + "  " + BagNames.encode(path.toString().replace('\\', '/')) + "\n";
  }

  /** {@code 1536 -> 1.5 KB}. */
  private static String size(long bytes) {
    double value = bytes;
    for (String unit : List.of("B", "KB", "MB", "GB")) {
      if (value < 1024) {
        return (unit.equals("B") ? "%.0f %s" : "%.1f %s").formatted(value, unit);
      }
      value /= 1024;
    }
    return "%.1f TB".formatted(value);
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
