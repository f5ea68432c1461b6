// SPDX-License-Identifier: Apache-2.0
/**
 * Skaryna beside OpenSearch as users set it up, in one run: {@code bench/compare}. Start at {@link
 * org.skaryna.bench.compare.Compare}; a {@link org.skaryna.bench.compare.Contender} is what takes
 * part.
 */
@NullMarked
package org.skaryna.bench.compare;

import org.jspecify.annotations.NullMarked;
