// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of names: who ({@code persons.csv}), written how ({@code names.csv}), in which
 * sentence ({@code sentences.csv}). Start at {@link org.skaryna.bench.names.table.NameTables}.
 */
@NullMarked
package org.skaryna.bench.names.table;

import org.jspecify.annotations.NullMarked;
