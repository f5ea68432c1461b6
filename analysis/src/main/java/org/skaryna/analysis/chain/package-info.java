// SPDX-License-Identifier: Apache-2.0
/**
 * What the chains of filters of all languages share, in the order of the chain: the hyphen ({@link
 * org.skaryna.analysis.chain.HyphenCharFilter}, {@link org.skaryna.analysis.chain.CompoundFilter}),
 * the words an analyzer leaves out or does not stem ({@link
 * org.skaryna.analysis.chain.StemmingAnalyzer}), the stems at one position ({@link
 * org.skaryna.analysis.chain.StemsFilter}); what a chain makes of frequent words ({@link
 * org.skaryna.analysis.chain.WordMemory}); and the factories of filters that take no parameters
 * ({@link org.skaryna.analysis.chain.PlainFilterFactory}).
 */
@NullMarked
package org.skaryna.analysis.chain;

import org.jspecify.annotations.NullMarked;
