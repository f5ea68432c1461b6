// SPDX-License-Identifier: Apache-2.0
/**
 * The people and places of the archive for OpenRefine and others, by the W3C's Reconciliation
 * Service API 0.2 (Community Group report, 2023): a column of names in, the people who are meant
 * out. {@link org.skaryna.searchapi.reconcile.ReconcileHandler} has the routes; which candidate is
 * the match, {@code Matches} decides.
 */
@NullMarked
package org.skaryna.searchapi.reconcile;

import org.jspecify.annotations.NullMarked;
