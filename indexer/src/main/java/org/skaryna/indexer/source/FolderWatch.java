// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds files that have arrived in a folder, by looking again and again, because network folders
 * tell nobody of changes. A file has arrived when its size and time have stayed the same for a
 * while and its name is not one that programs give to what they still write: {@code a.pdf.part}.
 * Used by one thread.
 */
public final class FolderWatch {
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*(?:\\.(?:part|partial|tmp|temp|filepart|crdownload|download|opdownload|aria2|swp|!ut)|~)");

  private final Path folder;
  private final Duration quiet;
  private final InstantSource clock;
  private Map<Path, Sighting> sightings = new HashMap<>();

  /**
   * @param quiet how long a file must have stayed as it is
   */
  public FolderWatch(Path folder, Duration quiet, InstantSource clock) {
    this.folder = folder;
    this.quiet = quiet;
    this.clock = clock;
  }

  /**
   * Looks once: the files that have arrived, or were changed, since they were given last, in the
   * order of their names.
   *
   * @throws IOException when the folder itself cannot be read; the next look may find it again
   */
  public List<Path> arrived() throws IOException {
    Map<Path, Sighting> now = new HashMap<>();
    List<Path> arrived = new ArrayList<>();
    Instant moment = clock.instant();
    look((file, state) -> {
      Sighting before = sightings.get(file);
      Sighting sighting =
          before != null && before.state().equals(state)
              ? before
              : new Sighting(state, moment, false);
      if (!sighting.given() && !sighting.since().plus(quiet).isAfter(moment)) {
        arrived.add(file);
        sighting = new Sighting(state, sighting.since(), true);
      }
      now.put(file, sighting);
    });
    sightings = now;
    arrived.sort(null);
    return arrived;
  }

  /** Gives these files again at the next look, as when they could not be taken in just now. */
  public void again(List<Path> files) {
    files.forEach(file ->
        sightings.computeIfPresent(
            file, (path, seen) -> new Sighting(seen.state(), seen.since(), false)));
  }

  private void look(Looker looker) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return path.equals(folder) || !isPassedOver(path)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isPassedOver(file)) {
              looker.see(file, new State(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(folder)) {
              throw e;
            }
            return FileVisitResult.CONTINUE; // gone, or not to be read: perhaps later
          }
        });
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || UNFINISHED.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private interface Looker {
    void see(Path file, State state);
  }

  private record State(long size, FileTime modified) {}

  /** How a file is, since when, and whether it was given so. */
  private record Sighting(State state, Instant since, boolean given) {}
}
