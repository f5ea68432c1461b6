// SPDX-License-Identifier: Apache-2.0
/**
 * English text. All of it is {@link org.skaryna.analysis.en.EnglishArticleAnalyzer}; the filters
 * are Lucene's.
 */
@NullMarked
package org.skaryna.analysis.en;

import org.jspecify.annotations.NullMarked;
