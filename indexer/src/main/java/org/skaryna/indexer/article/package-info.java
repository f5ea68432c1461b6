// SPDX-License-Identifier: Apache-2.0
/**
 * From what was extracted to an article: {@link org.skaryna.indexer.article.Cataloguer} gathers
 * title, date, authors, source and language into a description for the archive, {@link
 * org.skaryna.indexer.article.ArchivedArticle} turns a description and a text into what is indexed.
 */
@NullMarked
package org.skaryna.indexer.article;

import org.jspecify.annotations.NullMarked;
