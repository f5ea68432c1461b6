// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

/**
 * A word as it stands in the texts.
 *
 * @param text in the capitals of what was typed
 * @param articles how many hold it so
 * @param doubt how far from what was typed, 0 for a sure reading; each unit is a letter that needs
 *     an excuse
 */
record IndexedForm(String text, int articles, double doubt) {
  private static final double FEWER_FOR_EACH_DOUBT = 8;

  IndexedForm spelled(String other) {
    return new IndexedForm(other, articles, doubt);
  }

  /** How likely it was meant: a letter more in doubt has to stand in eight times the articles. */
  double weight() {
    return articles / Math.pow(FEWER_FOR_EACH_DOUBT, doubt);
  }
}
