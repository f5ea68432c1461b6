// SPDX-License-Identifier: Apache-2.0
/**
 * The query language: typed text becomes a tree of {@code QueryNode}s with warnings instead of
 * errors, and the tree one Lucene query over the language fields and the name field.
 */
@NullMarked
package org.skaryna.engine.query;

import org.jspecify.annotations.NullMarked;
