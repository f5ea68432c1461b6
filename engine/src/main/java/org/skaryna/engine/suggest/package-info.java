// SPDX-License-Identifier: Apache-2.0
/**
 * What a reader may have meant whose words find nothing, or little beside what they find in another
 * script or layout: start at {@link org.skaryna.engine.suggest.QuerySuggester}. Each proposal is a
 * word of the texts, in its spelling there. A suggestion is shown, never searched for unasked.
 *
 * <p>Layouts are tried in {@code Layouts}, Latin letters read in {@code RomanizedWords} by {@code
 * latin-letters.csv}, slips of the pen mended in {@code Misspellings}; {@code SearchedWords} says
 * which words need any of it.
 */
@NullMarked
package org.skaryna.engine.suggest;

import org.jspecify.annotations.NullMarked;
