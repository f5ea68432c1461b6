// SPDX-License-Identifier: Apache-2.0
/**
 * Who asks, and what they may. Start at {@link org.skaryna.searchapi.access.AccessControl}, which
 * every request passes; {@link org.skaryna.searchapi.access.TokenRegister} knows the tokens, and
 * {@link org.skaryna.searchapi.access.Refusals} writes down who was turned away.
 */
@NullMarked
package org.skaryna.searchapi.access;

import org.jspecify.annotations.NullMarked;
