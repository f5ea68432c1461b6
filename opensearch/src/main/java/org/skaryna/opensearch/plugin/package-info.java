// SPDX-License-Identifier: Apache-2.0
/**
 * What runs inside OpenSearch: {@link org.skaryna.opensearch.plugin.SkarynaPlugin} registers a
 * field type that indexes an article as the embedded index does, a query that finds and scores
 * alike, two aggregations (what all shards know of a query's words; the spellings of its names),
 * and the analyzers for anybody's own fields. Nothing here keeps a state of its own.
 */
@NullMarked
package org.skaryna.opensearch.plugin;

import org.jspecify.annotations.NullMarked;
