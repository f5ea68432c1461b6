// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.extract.TextEncoding;
import org.skaryna.indexer.source.SourceItem.Member;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * A ZIP: each entry is an item, or a container of its own up to a depth. Entries are read into
 * memory and never unpacked to their names, so a name may say what it likes.
 *
 * <p>Names without the UTF-8 flag are UTF-8 all the same, or in cp866 as DOS and Windows wrote
 * Cyrillic ones, or in windows-1251.
 */
final class ZipContainer implements Container {
  private static final int DEEPEST = 3;
  private static final int LONGEST_NAME = 1_000;

  private final int depth;

  ZipContainer(int depth) {
    this.depth = depth;
  }

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    try (ZipFile zip =
        ZipFile.builder().setPath(file).setCharset(StandardCharsets.ISO_8859_1).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      for (ZipArchiveEntry entry : entries) {
        if (!entry.isDirectory()) {
          read(zip, entry, place, sink);
        }
        if (depth == 0) {
          sink.read(Math.max(0, entry.getCompressedSize()));
        }
      }
    }
  }

  private void read(ZipFile zip, ZipArchiveEntry entry, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    String name = name(entry);
    Origin origin = Container.member(place, name);
    if (isHidden(name)) {
      sink.item(new PassedOver(origin, "is hidden"));
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      sink.item(new Unreadable(origin, "is encrypted: pack it again without a password"));
      return;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = EntryLimits.read(in, entry.getSize(), entry.getCompressedSize());
    } catch (IOException | RuntimeException e) {
      sink.item(new Unreadable(origin, reason(e)));
      return;
    }
    give(origin, fileName(name), bytes, sink);
  }

  private void give(Origin origin, String name, byte[] bytes, ItemSink sink)
      throws IOException, InterruptedException {
    Optional<Container> container = Container.of(name, depth + 1);
    if (container.isEmpty()) {
      sink.item(new Member(origin, name, "", bytes));
    } else if (depth >= DEEPEST) {
      sink.item(
          new Unreadable(origin, "is packed more than %d times: unpack it".formatted(DEEPEST)));
    } else {
      readInner(container.get(), origin, name, bytes, sink);
    }
  }

  private static void readInner(
      Container container, Origin origin, String name, byte[] bytes, ItemSink sink)
      throws IOException, InterruptedException {
    Path spooled = Files.createTempFile("skaryna-", "-" + suffix(name));
    try {
      Files.write(spooled, bytes);
      container.read(spooled, origin, new WithoutBytes(sink));
    } catch (IOException e) {
      sink.item(new Unreadable(origin, reason(e)));
    } finally {
      Files.deleteIfExists(spooled);
    }
  }

  private static String reason(Exception e) {
    return "could not be unpacked: " + ReadError.reason(e);
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
  }

  private static String name(ZipArchiveEntry entry) {
    String name = entry.getName();
    byte[] raw = entry.getRawName();
    if (!entry.getGeneralPurposeBit().usesUTF8ForNames()
        && raw != null
        && name.chars().allMatch(c -> c <= 0xFF)) {
      name = TextEncoding.decodeName(raw, Charset.forName("IBM866"));
    }
    String forward = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "");
    return forward.length() <= LONGEST_NAME
        ? forward
        : forward.substring(forward.length() - LONGEST_NAME);
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || fileName(name).startsWith(".");
  }

  private static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Bytes inside a container do not count again. */
  private record WithoutBytes(ItemSink sink) implements ItemSink {
    @Override
    public void item(SourceItem item) throws InterruptedException {
      sink.item(item);
    }

    @Override
    public void read(long bytes) {}
  }
}
