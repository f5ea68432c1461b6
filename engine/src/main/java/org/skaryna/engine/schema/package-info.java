// SPDX-License-Identifier: Apache-2.0
/**
 * What an article is and how it stands in the index: {@link org.skaryna.engine.schema.Article}
 * first, then the names of its fields. Nothing here searches.
 */
@NullMarked
package org.skaryna.engine.schema;

import org.jspecify.annotations.NullMarked;
