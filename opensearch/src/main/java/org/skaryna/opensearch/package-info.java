// SPDX-License-Identifier: Apache-2.0
/**
 * The engine's interfaces on an OpenSearch cluster that carries our plugin: {@link
 * org.skaryna.opensearch.OpenSearchSink} adds, {@link org.skaryna.opensearch.OpenSearchEngine}
 * searches. Start reading at the engine; {@link org.skaryna.opensearch.ClusterClient} is the only
 * class that speaks to the cluster. What runs inside it is in {@code plugin}, what both say to each
 * other in {@code wire}.
 */
@NullMarked
package org.skaryna.opensearch;

import org.jspecify.annotations.NullMarked;
