// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The folder of an index as its writer reads it. A merge reads whole segments, once and in order;
 * mapped, as searches want them, they would count as memory of the process: half a gigabyte with a
 * hundred thousand articles. The terms alone are mapped, for each article that comes is looked for
 * there.
 */
final class WritingDirectory extends NIOFSDirectory {
  private static final Set<String> MAPPED = Set.of("tim", "tip");

  private final MMapDirectory mapped;

  WritingDirectory(Path folder) throws IOException {
    super(folder);
    mapped = new MMapDirectory(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    if (!MAPPED.contains(FileSwitchDirectory.getExtension(name))) {
      return super.openInput(name, context);
    }
    ensureOpen();
    ensureCanRead(name);
    return mapped.openInput(name, context);
  }

  @Override
  public synchronized void close() throws IOException {
    try (mapped) {
      super.close();
    }
  }
}
