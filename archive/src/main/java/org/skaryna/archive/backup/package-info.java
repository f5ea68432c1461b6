// SPDX-License-Identifier: Apache-2.0
/**
 * A second copy of a data folder, made while others write to the first, and the way back. Start at
 * {@link org.skaryna.archive.backup.Backup}, which tells what a backup consists of and why an
 * interrupted one spoils nothing; {@link org.skaryna.archive.backup.Restore} makes a data folder of
 * it. Indexes are not part of it: they are made from the archive.
 *
 * <p>Files are copied, never linked: what damages one end of a hard link damages the other.
 */
@NullMarked
package org.skaryna.archive.backup;

import org.jspecify.annotations.NullMarked;
