// SPDX-License-Identifier: Apache-2.0
/**
 * What the client and the plugin say to each other, as plain maps, lists, texts and numbers that
 * any JSON library reads and writes: {@link org.skaryna.opensearch.wire.ShardQuery} is what a shard
 * is asked, {@link org.skaryna.opensearch.wire.ArticleSource} what it keeps of an article.
 */
@NullMarked
package org.skaryna.opensearch.wire;

import org.jspecify.annotations.NullMarked;
