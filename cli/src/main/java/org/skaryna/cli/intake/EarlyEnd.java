// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

/**
 * Tells something where a command is ended from outside (Ctrl-C, {@code kill}) before it is closed.
 */
final class EarlyEnd implements AutoCloseable {
  private final Thread hook;

  private EarlyEnd(Thread hook) {
    this.hook = hook;
  }

  static EarlyEnd telling(Runnable what) {
    Thread hook = Thread.ofPlatform().name("early end").unstarted(what);
    Runtime.getRuntime().addShutdownHook(hook);
    return new EarlyEnd(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // it runs already
    }
  }
}
