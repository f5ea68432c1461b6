// SPDX-License-Identifier: Apache-2.0
/**
 * Russian text. Start at {@link org.skaryna.analysis.ru.RussianArticleAnalyzer}; stop words and
 * stemmer are Lucene's.
 */
@NullMarked
package org.skaryna.analysis.ru;

import org.jspecify.annotations.NullMarked;
