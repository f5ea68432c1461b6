// SPDX-License-Identifier: Apache-2.0
/**
 * What was found out about words met lately, {@link org.skaryna.analysis.cache.WordCache}: words of
 * texts, forms of names and what they may be are looked up in it before they are worked out.
 */
@NullMarked
package org.skaryna.analysis.cache;

import org.jspecify.annotations.NullMarked;
