// SPDX-License-Identifier: Apache-2.0
/**
 * English text. Start at {@link org.skaryna.analysis.en.EnglishArticleAnalyzer}; what makes the
 * forms of a word one term is {@link org.skaryna.analysis.en.EnglishLemmatizer}. Stop words are a
 * table in resources.
 */
@NullMarked
package org.skaryna.analysis.en;

import org.jspecify.annotations.NullMarked;
