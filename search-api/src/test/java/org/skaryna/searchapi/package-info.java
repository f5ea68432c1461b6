// SPDX-License-Identifier: Apache-2.0
/**
 * The real server on a free port over an engine and an archive in memory. Start at {@code
 * SearchApiTest}.
 */
@NullMarked
package org.skaryna.searchapi;

import org.jspecify.annotations.NullMarked;
