// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.Progress;
import org.skaryna.indexer.pipeline.IndexingProgress;
import org.skaryna.indexer.pipeline.ItemFate;

/**
 * Shows how far the work is: a bar with rate and remaining time on a terminal, elsewhere a plain
 * line every thousand items.
 */
final class ConsoleProgress implements IndexingProgress, AutoCloseable {
  private static final int PLAIN_EVERY = 1000;
  private static final long MEGABYTE = 1_000_000;
  private final Console console;
  private final Consumer<ItemFate> each;
  private final AtomicLong items = new AtomicLong();
  private final ProgressBar bar;

  private ConsoleProgress(Console console, Consumer<ItemFate> each, ProgressBar bar) {
    this.console = console;
    this.each = each;
    this.bar = bar;
  }

  static ConsoleProgress on(Console console, Consumer<ItemFate> each) {
    return new ConsoleProgress(console, each, Progress.bar(console, "adding", " MB", MEGABYTE));
  }

  @Override
  public void planned(long bytes) {
    bar.maxHint(bytes);
  }

  @Override
  public void read(long bytes) {
    bar.stepBy(bytes);
  }

  @Override
  public void item(ItemFate fate) {
    each.accept(fate);
    long settled = items.incrementAndGet();
    if (!console.terminal() && settled % PLAIN_EVERY == 0) {
      console.note(settled + " items");
    }
  }

  @Override
  public void close() {
    bar.close();
  }
}
