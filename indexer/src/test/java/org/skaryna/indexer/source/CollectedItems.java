// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/** What a walk gives. */
final class CollectedItems implements ItemSink {
  private final List<SourceItem> items = new ArrayList<>();
  private long bytes;

  static CollectedItems of(Path... paths) {
    CollectedItems collected = new CollectedItems();
    try {
      new SourceWalker(List.of(paths)).walk(collected);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return collected;
  }

  List<SourceItem> items() {
    return items;
  }

  long bytes() {
    return bytes;
  }

  /** Each as kind and place below {@code folder}. */
  List<String> places(Path folder) {
    return items.stream()
        .map(item -> item.getClass().getSimpleName() + " " + place(item, folder))
        .toList();
  }

  List<String> reasons() {
    return items.stream().flatMap(item -> reason(item).stream()).toList();
  }

  /** The reasons by their places below {@code folder}. */
  Map<String, String> notTaken(Path folder) {
    Map<String, String> reasons = new LinkedHashMap<>();
    items.forEach(
        item -> reason(item).ifPresent(reason -> reasons.put(place(item, folder), reason)));
    return reasons;
  }

  private static String place(SourceItem item, Path folder) {
    try {
      return item.origin().toString().substring(folder.toRealPath().toString().length() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> reason(SourceItem item) {
    return switch (item) {
      case Unreadable unreadable -> Optional.of(unreadable.reason());
      case PassedOver passedOver -> Optional.of(passedOver.reason());
      default -> Optional.empty();
    };
  }

  @Override
  public void item(SourceItem item) {
    items.add(item);
  }

  @Override
  public void read(long count) {
    bytes += count;
  }
}
