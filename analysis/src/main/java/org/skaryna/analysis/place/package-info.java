// SPDX-License-Identifier: Apache-2.0
/**
 * Places: towns, regions, rivers and countries under every name they have, in any grammatical case.
 *
 * <p>Start at {@link org.skaryna.analysis.place.Gazetteer}, which knows the places of places.csv
 * (and of a table that an archive adds), and {@link org.skaryna.analysis.place.PlaceSpotter}, which
 * finds them in a text. A linguist's tables: places.csv, declension.csv, context.csv.
 */
@NullMarked
package org.skaryna.analysis.place;

import org.jspecify.annotations.NullMarked;
