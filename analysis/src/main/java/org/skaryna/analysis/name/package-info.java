// SPDX-License-Identifier: Apache-2.0
/**
 * Person names: how one is written, and which writings are the same name. {@link
 * org.skaryna.analysis.name.NameLevel} is the dial that a reader turns.
 */
@NullMarked
package org.skaryna.analysis.name;

import org.jspecify.annotations.NullMarked;
