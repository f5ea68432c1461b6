// SPDX-License-Identifier: Apache-2.0
/**
 * The commands that keep the archive and prove that it is kept: {@code verify, backup, restore,
 * export, reindex, stats}.
 */
@NullMarked
package org.skaryna.cli.preservation;

import org.jspecify.annotations.NullMarked;
