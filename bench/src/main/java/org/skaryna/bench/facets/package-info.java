// SPDX-License-Identifier: Apache-2.0
/**
 * How long searches with facets take beside the same ones without, and suggestions before and
 * behind a commit. Start at {@link org.skaryna.bench.facets.MeasureFacets}.
 */
@NullMarked
package org.skaryna.bench.facets;

import org.jspecify.annotations.NullMarked;
