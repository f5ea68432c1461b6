// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

/**
 * How often a term stands in an index, deleted articles included.
 *
 * @param articles how many hold it
 * @param places how often it stands in them
 */
public record TermCount(int articles, long places) {
  /** No article holds it. */
  public static final TermCount NONE = new TermCount(0, 0);

  /** Both counts of two parts of an index together. */
  public TermCount plus(TermCount other) {
    return new TermCount(articles + other.articles, places + other.places);
  }
}
