// SPDX-License-Identifier: Apache-2.0
/**
 * What the chains of filters of all languages share: the words an analyzer leaves out or does not
 * stem ({@link org.skaryna.analysis.chain.StemmingAnalyzer}), and the factories of filters that
 * take no parameters ({@link org.skaryna.analysis.chain.PlainFilterFactory}).
 */
@NullMarked
package org.skaryna.analysis.chain;

import org.jspecify.annotations.NullMarked;
