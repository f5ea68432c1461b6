// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

/** What finding one spelling, when another is asked for, is worth. */
enum Judgement {
  /** Must be found. */
  REQUIRED,
  /** Neither good nor bad: nobody could tell, or it is another table's question. */
  ALLOWED,
  /** Must not be found. */
  FORBIDDEN
}
