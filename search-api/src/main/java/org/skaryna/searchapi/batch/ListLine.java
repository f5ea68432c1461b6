// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

/** A line of a list. */
public sealed interface ListLine {
  /** Its number in the file or in what was pasted, from 1. */
  int line();

  /** What stands in it, on one line. */
  String text();

  /** One that holds a name. */
  record Name(int line, String text) implements ListLine {}

  /** One that is left out. */
  record Bad(int line, String text, Fault fault) implements ListLine {}
}
