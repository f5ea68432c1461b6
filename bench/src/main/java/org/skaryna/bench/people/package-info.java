// SPDX-License-Identifier: Apache-2.0
/**
 * How well the people whom articles name are recognised, and joined with their other mentions in
 * the article and in the archive. The articles with their annotations are {@code articles.csv}
 * beside this package's classes. Start at {@link org.skaryna.bench.people.MeasurePeople}; {@link
 * org.skaryna.bench.people.ExpectedPeople} is what the tests hold it against.
 */
@NullMarked
package org.skaryna.bench.people;

import org.jspecify.annotations.NullMarked;
