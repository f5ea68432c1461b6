// SPDX-License-Identifier: Apache-2.0
/**
 * How well names are found, by tables written for it: {@code bench/names}. Start at {@link
 * org.skaryna.bench.names.MeasureNames}; {@code table} holds the names, {@code search} what is
 * measured (Skaryna and its peers), this package asks, judges, counts and compares with what is
 * expected.
 */
@NullMarked
package org.skaryna.bench.names;

import org.jspecify.annotations.NullMarked;
