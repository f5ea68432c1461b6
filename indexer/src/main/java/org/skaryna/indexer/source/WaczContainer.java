// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * A WACZ (Web Archive Collection Zipped 1.1.1): the web archives in its folder {@code archive/}.
 * Its other entries are indexes and descriptions of these, no items.
 */
final class WaczContainer implements Container {
  private final int depth;

  WaczContainer(int depth) {
    this.depth = depth;
  }

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      for (ZipArchiveEntry entry : entries) {
        if (!entry.isDirectory() && isWebArchive(entry.getName())) {
          read(zip, entry, place, sink);
        }
        if (depth == 0) {
          sink.read(Math.max(0, entry.getCompressedSize()));
        }
      }
    }
  }

  private static boolean isWebArchive(String name) {
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  /** Web archives may be larger than memory, so they go through a file. */
  private static void read(ZipFile zip, ZipArchiveEntry entry, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    Origin origin = Container.member(place, entry.getName());
    Path spooled =
        Files.createTempFile("skaryna-", entry.getName().endsWith(".gz") ? ".warc.gz" : ".warc");
    try {
      try (InputStream in = zip.getInputStream(entry);
          OutputStream out = Files.newOutputStream(spooled)) {
        in.transferTo(out);
      }
      new WebArchiveContainer().read(spooled, origin, withoutBytes(sink));
    } catch (IOException e) {
      sink.item(new Unreadable(origin, "could not be unpacked: " + ReadError.reason(e)));
    } finally {
      Files.deleteIfExists(spooled);
    }
  }

  private static ItemSink withoutBytes(ItemSink sink) {
    return new ItemSink() {
      @Override
      public void item(SourceItem item) throws InterruptedException {
        sink.item(item);
      }

      @Override
      public void read(long bytes) {}
    };
  }
}
