// SPDX-License-Identifier: Apache-2.0
/**
 * How fast passages of text are shown for hits, beside Lucene's {@code UnifiedHighlighter} over the
 * same index, queries and hits. Start at {@link org.skaryna.bench.snippets.MeasureSnippets}.
 */
@NullMarked
package org.skaryna.bench.snippets;

import org.jspecify.annotations.NullMarked;
