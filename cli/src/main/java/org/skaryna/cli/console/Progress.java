// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars with rate and remaining time: seen on a terminal, silent elsewhere. */
public final class Progress {
  private static final int REFRESH_MS = 200;

  private Progress() {}

  /**
   * @param unit what is counted, shown behind the numbers
   * @param size how many steps make one unit
   */
  public static ProgressBar bar(Console console, String task, String unit, long size) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(unit, size)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REFRESH_MS)
        .showSpeed()
        .setConsumer(
            console.terminal() ? new ConsoleProgressBarConsumer(System.err) : new SilentBar())
        .build();
  }
}
