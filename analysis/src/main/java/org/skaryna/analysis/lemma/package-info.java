// SPDX-License-Identifier: Apache-2.0
/**
 * Dictionaries that know the base form of each form of a word: {@link
 * org.skaryna.analysis.lemma.LemmaDictionary}, read from Morfologik automata that other projects
 * publish, each under its own licence (see NOTICE). What to do with a reading is the matter of each
 * language's lemmatizer.
 */
@NullMarked
package org.skaryna.analysis.lemma;

import org.jspecify.annotations.NullMarked;
