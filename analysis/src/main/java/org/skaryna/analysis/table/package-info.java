// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of rules among the resources, which linguists edit. Start at {@link
 * org.skaryna.analysis.table.ResourceTable}: it reads one, and an error in it names file and line.
 */
@NullMarked
package org.skaryna.analysis.table;

import org.jspecify.annotations.NullMarked;
