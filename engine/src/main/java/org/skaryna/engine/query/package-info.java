// SPDX-License-Identifier: Apache-2.0
/**
 * The query language: typed text becomes a tree of {@code QueryNode}s with warnings instead of
 * errors, and the tree one Lucene query over the language fields and the name field.
 *
 * <p>Start at {@link org.skaryna.engine.query.QueryStringParser} (what can be typed) and {@link
 * org.skaryna.engine.query.QueryCompiler} (what it becomes); names are found by {@link
 * org.skaryna.engine.query.NameQuery}, other words by {@link org.skaryna.engine.query.TextQueries}.
 *
 * <p>A word finds every form and orthography that its language has, Łacinka included; {@link
 * org.skaryna.engine.query.LacinkaWords} says where Latin letters are Łacinka. Whatever else they
 * may stand for is a guess, and guesses are suggestions.
 */
@NullMarked
package org.skaryna.engine.query;

import org.jspecify.annotations.NullMarked;
