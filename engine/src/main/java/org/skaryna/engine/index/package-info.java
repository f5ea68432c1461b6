// SPDX-License-Identifier: Apache-2.0
/**
 * Writing the index: {@link org.skaryna.engine.index.ArticleSink} is the interface that every
 * engine implements. The archive is the truth; an index may be thrown away and written anew.
 */
@NullMarked
package org.skaryna.engine.index;

import org.jspecify.annotations.NullMarked;
