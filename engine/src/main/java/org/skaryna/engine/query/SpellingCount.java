// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import org.skaryna.analysis.name.NameLevel;

/**
 * A capitalised spelling of a word of an asked name.
 *
 * @param surface the word as written
 * @param level how it is the word asked for
 * @param places how often it stands in the articles
 */
public record SpellingCount(String surface, NameLevel level, long places) {}
