// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file was when it was read. Files too big for memory are read twice, for the text and for
 * the archive; in between they may change.
 */
record FileState(Path file, long size, FileTime modified) {

  static FileState of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(file, attributes.size(), attributes.lastModifiedTime());
  }

  /** Whether it still is the same; not when it is gone. */
  boolean stands() {
    try {
      return equals(of(file));
    } catch (IOException gone) {
      return false;
    }
  }
}
