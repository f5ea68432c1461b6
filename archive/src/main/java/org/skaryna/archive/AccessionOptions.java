// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * How documents are taken in.
 *
 * @param agent who takes them in
 * @param readmit take in again what was removed; otherwise it stays out
 */
public record AccessionOptions(Agent agent, boolean readmit) {
  /** By the account under which this process runs; what was removed stays out. */
  public static final AccessionOptions DEFAULT = new AccessionOptions(Agent.ofProcess(), false);

  public AccessionOptions withReadmit(boolean value) {
    return new AccessionOptions(agent, value);
  }
}
