// SPDX-License-Identifier: Apache-2.0
/**
 * Belarusian text. Start at {@link org.skaryna.analysis.be.BelarusianAnalyzer}: it chains {@link
 * org.skaryna.analysis.be.BelarusianNormalizer} (one spelling for one word) and {@link
 * org.skaryna.analysis.be.BelarusianStemmer} (one stem for its forms). Both are plain functions;
 * what a linguist may wish to edit is in the tables beside {@code stopwords.txt} in resources.
 */
@NullMarked
package org.skaryna.analysis.be;

import org.jspecify.annotations.NullMarked;
