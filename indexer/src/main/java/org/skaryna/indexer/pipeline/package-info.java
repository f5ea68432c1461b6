// SPDX-License-Identifier: Apache-2.0
/**
 * Taking documents in. {@link org.skaryna.indexer.pipeline.IndexingPipeline} reads files, keeps
 * them in the archive and adds them to the index; each item meets exactly one {@link
 * org.skaryna.indexer.pipeline.Fate}. {@link org.skaryna.indexer.pipeline.Reindexer} writes an
 * index from the archive alone.
 */
@NullMarked
package org.skaryna.indexer.pipeline;

import org.jspecify.annotations.NullMarked;
