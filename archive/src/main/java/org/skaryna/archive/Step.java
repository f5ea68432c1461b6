// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** Where a crash may fall while something is written; tests make it fall there. */
enum Step {
  /** The catalogue says which objects will change. */
  INTENDED,
  /** One of the objects has its new version. */
  OBJECT_WRITTEN,
  /** All have, and they are on disk. */
  WRITTEN,
  /** The catalogue has the new records: they count. */
  COMMITTED,
  /** One more inventory of an object knows nothing of a purged document. */
  PURGING;

  /** Told of each step. */
  interface Listener {
    void reached(Step step);
  }
}
