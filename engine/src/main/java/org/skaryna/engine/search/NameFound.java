// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import org.skaryna.analysis.name.NameLevel;

/**
 * A name found in an article.
 *
 * @param query the name as asked for
 * @param found the name as written in the article, ending included
 * @param why the rule or scheme that links the two, a sentence in the reader's language
 */
public record NameFound(String query, String found, NameLevel level, String why) {}
