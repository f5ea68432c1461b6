// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import org.skaryna.engine.schema.Article;

/**
 * An article found, with all that is stored of it.
 *
 * @param hit the same as a page of hits shows it
 */
public record ArticleHit(Article article, Hit hit) {}
