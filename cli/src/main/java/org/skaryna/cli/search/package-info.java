// SPDX-License-Identifier: Apache-2.0
/** The commands that ask: {@code search, batch, names, analyze}. */
@NullMarked
package org.skaryna.cli.search;

import org.jspecify.annotations.NullMarked;
