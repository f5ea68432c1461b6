// SPDX-License-Identifier: Apache-2.0
/**
 * The list search: thousands of names, pasted or uploaded, looked up at once. {@link
 * org.skaryna.searchapi.batch.NameListReader} reads the list and says what is wrong with each bad
 * line, {@link org.skaryna.searchapi.batch.Batch} looks the names up, and a {@code BatchWriter}
 * writes the rows as they come. The command line uses the same.
 */
@NullMarked
package org.skaryna.searchapi.batch;

import org.jspecify.annotations.NullMarked;
