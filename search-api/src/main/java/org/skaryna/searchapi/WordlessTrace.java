// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exception's types and places without its messages: these may quote a query, and queries are
 * not logged.
 */
final class WordlessTrace {
  private static final int FRAMES = 30;
  private static final int CAUSES = 5;

  private WordlessTrace() {}

  static String of(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(CAUSES)
        .map(WordlessTrace::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
