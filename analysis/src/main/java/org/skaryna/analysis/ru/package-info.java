// SPDX-License-Identifier: Apache-2.0
/**
 * Russian text. Start at {@link org.skaryna.analysis.ru.RussianArticleAnalyzer}, which chains
 * {@link org.skaryna.analysis.ru.RussianNormalizer} and {@link
 * org.skaryna.analysis.ru.RussianLemmatizer}; both are plain functions. Stop words and participles
 * are tables in resources.
 */
@NullMarked
package org.skaryna.analysis.ru;

import org.jspecify.annotations.NullMarked;
