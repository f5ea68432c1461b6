// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.SourceFile;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * Goes through files and folders in the order of their names and gives each item once. Folders are
 * walked without following links: a link inside them leads either to a file that is given anyway or
 * out of the folder. Hidden files and folders are passed over, and so are pipes and devices.
 */
public final class SourceWalker {
  private final List<Path> roots;

  /**
   * @param paths files or folders; one inside another is walked once
   */
  public SourceWalker(List<Path> paths) {
    TreeSet<Path> real = new TreeSet<>();
    paths.forEach(path -> real.add(realPath(path)));
    List<Path> outermost = new ArrayList<>();
    for (Path path : real) {
      if (outermost.isEmpty() || !path.startsWith(outermost.getLast())) {
        outermost.add(path);
      }
    }
    roots = List.copyOf(outermost);
  }

  /** The size of all files that {@link #walk} will read. */
  public long bytes() {
    long[] sum = {0};
    for (Path root : roots) {
      measure(root, sum);
    }
    return sum[0];
  }

  public void walk(ItemSink sink) throws InterruptedException {
    for (Path root : roots) {
      walk(root, sink);
    }
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // reported as unreadable when it is walked
    }
  }

  private static void measure(Path path, long[] sum) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        for (Path child : children(path)) {
          if (!isHidden(child)) {
            measure(child, sum);
          }
        }
      } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        sum[0] += Files.size(path);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      // walk() reports it
    }
  }

  private static void walk(Path path, ItemSink sink) throws InterruptedException {
    Origin origin = origin(path);
    if (Files.isSymbolicLink(path)) {
      sink.item(new PassedOver(origin, "is a link; links in folders are not followed"));
    } else if (Files.isDirectory(path)) {
      walkFolder(path, origin, sink);
    } else if (Files.isRegularFile(path)) {
      readFile(path, origin, sink);
    } else if (Files.exists(path)) {
      sink.item(new PassedOver(origin, "is not a file but a pipe, socket or device"));
    } else {
      sink.item(new Unreadable(origin, "does not exist"));
    }
  }

  private static void walkFolder(Path folder, Origin origin, ItemSink sink)
      throws InterruptedException {
    List<Path> children;
    try {
      children = children(folder);
    } catch (IOException e) {
      sink.item(new Unreadable(origin, "the folder could not be read: " + ReadError.reason(e)));
      return;
    }
    for (Path child : children) {
      if (isHidden(child)) {
        sink.item(new PassedOver(origin(child), "is hidden"));
      } else {
        walk(child, sink);
      }
    }
  }

  private static void readFile(Path file, Origin origin, ItemSink sink)
      throws InterruptedException {
    if (!Files.isReadable(file)) {
      sink.item(new Unreadable(origin, "may not be read: permission denied"));
      return;
    }
    Optional<Container> container = Container.of(file.getFileName().toString());
    if (container.isEmpty()) {
      sink.item(new SourceFile(origin, file));
      sink.read(size(file));
      return;
    }
    Counting counting = new Counting(sink, size(file));
    try {
      container.get().read(file, origin, counting);
      if (counting.items == 0) {
        sink.item(new PassedOver(origin, "holds no documents"));
      }
    } catch (IOException e) {
      sink.item(new Unreadable(origin, "could not be read to its end: " + ReadError.reason(e)));
    }
    counting.read(Long.MAX_VALUE);
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(null);
    return children;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static Origin origin(Path path) {
    return Origin.ofFile(path.toString().replace('\\', '/'));
  }

  /** Sees to it that a file's bytes count once, whatever its container says of their number. */
  private static final class Counting implements ItemSink {
    private final ItemSink sink;
    private long items;
    private long left;

    Counting(ItemSink sink, long size) {
      this.sink = sink;
      left = size;
    }

    @Override
    public void item(SourceItem item) throws InterruptedException {
      items++;
      sink.item(item);
    }

    @Override
    public void read(long bytes) {
      long counted = Math.min(bytes, left);
      left -= counted;
      sink.read(counted);
    }
  }
}
