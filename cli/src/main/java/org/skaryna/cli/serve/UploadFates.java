// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skaryna.cli.intake.Fates;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.IndexingProgress;
import org.skaryna.indexer.pipeline.ItemFate;
import org.skaryna.searchapi.intake.ItemOutcome;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;

/** Gathers what becomes of the items of an upload. Used by one thread. */
final class UploadFates implements IndexingProgress {
  private final Map<String, Map<Fate, Long>> byFile = new LinkedHashMap<>();
  private final List<ItemOutcome> items = new ArrayList<>();

  UploadFates(List<String> files) {
    files.forEach(file -> byFile.put(file, new EnumMap<>(Fate.class)));
  }

  @Override
  public void item(ItemFate fate) {
    String file = Path.of(fate.origin().path()).getFileName().toString();
    byFile
        .computeIfAbsent(file, name -> new EnumMap<>(Fate.class))
        .merge(fate.fate(), 1L, Long::sum);
    if (items.size() < Upload.MOST_ITEMS) {
      items.add(
          new ItemOutcome(
              file,
              fate.origin().member(),
              Fates.word(fate.fate()),
              fate.reason(),
              fate.id(),
              fate.language().code()));
    }
  }

  /** The upload, now that all is done. */
  Upload done(Upload upload, boolean keepsFiles) {
    Map<String, Long> fates = new TreeMap<>();
    byFile
        .values()
        .forEach(
            counts -> counts.forEach((fate, n) -> fates.merge(Fates.word(fate), n, Long::sum)));
    List<String> kept = keepsFiles ? notTakenIn() : List.of();
    return new Upload(
        upload.id(),
        Upload.State.DONE,
        upload.by(),
        upload.received(),
        "",
        upload.files(),
        fates,
        items,
        kept);
  }

  /** Files of which not everything is in the archive. */
  private List<String> notTakenIn() {
    return byFile.entrySet().stream()
        .filter(file ->
            file.getValue().isEmpty() || !file.getValue().keySet().stream().allMatch(Fate::takenIn))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What the audit log says of a file: {@code added: letter-0f3c}, {@code 12 added, 1 failed}. */
  String outcome(UploadedFile file) {
    List<ItemOutcome> all = items.stream().filter(i -> i.file().equals(file.name())).toList();
    if (all.size() == 1) {
      ItemOutcome only = all.getFirst();
      return only.fate() + ": " + (only.id().isEmpty() ? only.reason() : only.id());
    }
    List<String> counts = new ArrayList<>();
    byFile
        .getOrDefault(file.name(), Map.of())
        .forEach((fate, n) -> counts.add(n + " " + Fates.word(fate)));
    return counts.isEmpty() ? "nothing was found in it" : String.join(", ", counts);
  }
}
