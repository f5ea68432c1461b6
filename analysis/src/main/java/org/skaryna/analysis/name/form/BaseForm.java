// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import org.skaryna.analysis.name.sound.Script;

/**
 * A nominative that a written form may stand for.
 *
 * @param letters folded
 * @param sounds what the letters sound like
 * @param agreement sexes and cases that the written form would then have ({@link Agreement})
 * @param cost how unlikely the reading is, on the scale of costs.csv
 * @param written whether it is the form itself, nothing taken off
 */
public record BaseForm(String letters, String sounds, int agreement, int cost, boolean written) {

  /** Whether it is written in Cyrillic letters. */
  public boolean isCyrillic() {
    return Script.of(letters) == Script.CYRILLIC;
  }

  /**
   * The agreement when the form is known to be a given name, whose ending tells less of the sex.
   */
  public int givenAgreement() {
    return written ? NominativeShape.bare(letters) : agreement;
  }
}
