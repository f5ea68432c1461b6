// SPDX-License-Identifier: Apache-2.0
/** How fast a list of names is looked up; {@code bench/batch} starts {@link MeasureBatch}. */
@NullMarked
package org.skaryna.bench.batch;

import org.jspecify.annotations.NullMarked;
