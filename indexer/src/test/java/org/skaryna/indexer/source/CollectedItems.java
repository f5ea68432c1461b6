// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    String root;
    try {
      root = folder.toRealPath().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items.stream()
        .map(item ->
            item.getClass().getSimpleName()
                + " "
                + item.origin().toString().substring(root.length() + 1))
        .toList();
  }

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (SourceItem item : items) {
      switch (item) {
        case Unreadable unreadable -> reasons.add(unreadable.reason());
        case PassedOver passedOver -> reasons.add(passedOver.reason());
        default -> {}
      }
    }
    return reasons;
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
