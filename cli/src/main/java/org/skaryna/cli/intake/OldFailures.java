// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Failure;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.ItemFate;

/**
 * What had failed before some files are taken in once more. What does not fail again is listed no
 * more, whatever became of it: taken in, passed over as without text, or gone from its container,
 * as a line of a JSONL that was mended and has a name now.
 */
public final class OldFailures {
  private final Archive archive;
  private final Map<String, Set<Origin>> byPath = new HashMap<>();
  private final Set<String> readAgain = new HashSet<>();
  private final Set<Origin> failedAgain = new HashSet<>();

  private OldFailures(Archive archive) {
    this.archive = archive;
    archive
        .failures()
        .forEach(failure ->
            byPath
                .computeIfAbsent(failure.origin().path(), path -> new HashSet<>())
                .add(failure.origin()));
  }

  public static OldFailures of(Archive archive) {
    return new OldFailures(archive);
  }

  /** Notes what became of an item now. */
  public void note(ItemFate item) {
    if (byPath.containsKey(item.origin().path())) {
      readAgain.add(item.origin().path());
      if (item.fate() == Fate.FAILED) {
        failedAgain.add(item.origin());
      }
    }
  }

  /** Forgets what failed in the files of a folder, which are no longer there to be tried again. */
  public static void forget(Archive archive, Path folder) {
    List<Origin> gone =
        archive.failures().stream()
            .map(Failure::origin)
            .filter(origin -> Path.of(origin.path()).startsWith(folder))
            .toList();
    if (!gone.isEmpty()) {
      archive.clearFailures(gone);
    }
  }

  /** Forgets, once all are read, what did not fail again. */
  public void clear() {
    List<Origin> over =
        readAgain.stream()
            .flatMap(path -> byPath.getOrDefault(path, Set.of()).stream())
            .filter(origin -> !failedAgain.contains(origin))
            .toList();
    if (!over.isEmpty()) {
      archive.clearFailures(over);
    }
  }
}
