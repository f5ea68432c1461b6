// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured: {@link org.skaryna.bench.names.search.SkarynaNames} and the usual ways to find
 * names with Lucene, {@link org.skaryna.bench.names.search.Peer}.
 */
@NullMarked
package org.skaryna.bench.names.search;

import org.jspecify.annotations.NullMarked;
