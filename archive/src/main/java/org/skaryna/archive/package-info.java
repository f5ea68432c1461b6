// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps originals and their descriptions for good: versioned, checksummed, nothing overwritten.
 * Start at {@link org.skaryna.archive.Archive}, then {@code BatchWriter}, which tells what makes a
 * batch survive a crash. Lucene is unknown here.
 *
 * <p>The truth is the OCFL repository {@code ocfl}. A file has an object of its own; members of a
 * container share objects of up to 200, since an object costs a dozen files. For the same reason a
 * document is two files in its object and no folder: the original, and one JSON that holds record,
 * description and text. A text of its own would be nicer to look at, but half as many files again
 * for millions of documents. What changes often moves to a new object after 20 versions, for each
 * version repeats the inventory of all before.
 *
 * <p>{@code catalogue.db} is a copy that finds things: it can be deleted, except that it also knows
 * what failed, what is being written or purged, and where a document was found besides its origin.
 * {@code fixity-checks.jsonl} keeps that checks were made.
 */
@NullMarked
package org.skaryna.archive;

import org.jspecify.annotations.NullMarked;
