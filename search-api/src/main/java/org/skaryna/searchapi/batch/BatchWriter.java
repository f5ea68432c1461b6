// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;

/** Writes the rows of a batch in one format, one after the other. */
interface BatchWriter {

  /** What stands before the first row. */
  void begin(NameList list) throws IOException;

  void write(BatchRow row) throws IOException;

  /** Lets what is written so far be seen, where the format can. */
  default void flush() throws IOException {}

  /** What stands behind the last row. Closes nothing. */
  void end() throws IOException;
}
