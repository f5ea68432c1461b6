// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import me.tongfei.progressbar.ProgressBarConsumer;

/** A progress bar that nobody watches. */
final class SilentBar implements ProgressBarConsumer {
  @Override
  public int getMaxRenderedLength() {
    return 0;
  }

  @Override
  public void accept(String rendered) {}

  @Override
  public void close() {}
}
