// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON API, described in {@code openapi.json}: a handler for each route, and records whose
 * components are what clients see. Start at {@link org.skaryna.searchapi.api.SearchHandler} and
 * {@link org.skaryna.searchapi.api.SearchJson}, in which it answers.
 */
@NullMarked
package org.skaryna.searchapi.api;

import org.jspecify.annotations.NullMarked;
