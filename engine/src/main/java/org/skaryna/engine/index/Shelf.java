// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.nio.file.Path;

/**
 * Where an article stands in the index. Each shelf is an index of its own, so that nothing of a
 * closed article - no hit, count, word or rank - can come to a reader by way of an open one.
 */
public enum Shelf {
  /** For everybody. */
  OPEN(""),

  /** For archivists: articles that are restricted, or embargoed until a day that is to come. */
  CLOSED("closed");

  private final String folder;

  Shelf(String folder) {
    this.folder = folder;
  }

  /** The shelf's folder in the index's. */
  public Path in(Path index) {
    return index.resolve(folder);
  }
}
