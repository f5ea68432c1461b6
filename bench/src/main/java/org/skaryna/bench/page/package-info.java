// SPDX-License-Identifier: Apache-2.0
/**
 * How soon the pages of the sample archive are seen, how still they stand and what they weigh, in a
 * browser. Start at {@link org.skaryna.bench.page.MeasurePages}.
 */
@NullMarked
package org.skaryna.bench.page;

import org.jspecify.annotations.NullMarked;
