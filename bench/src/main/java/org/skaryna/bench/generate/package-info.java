// SPDX-License-Identifier: Apache-2.0
/**
 * Makes 100,000 or 1,000,000 articles out of a few thousand real ones. Start at {@link
 * org.skaryna.bench.generate.ArticleGenerator}.
 */
@NullMarked
package org.skaryna.bench.generate;

import org.jspecify.annotations.NullMarked;
