// SPDX-License-Identifier: Apache-2.0
/**
 * How fast names are: analysed, kept and found, each beside what it is compared with. Start at
 * {@link org.skaryna.bench.speed.MeasureSpeed}, the command {@code bench/speed}; what is timed
 * stands in the classes {@code ...Benchmark}, run by JMH.
 */
@NullMarked
package org.skaryna.bench.speed;

import org.jspecify.annotations.NullMarked;
