// SPDX-License-Identifier: Apache-2.0
/**
 * What all Cyrillic languages share: letters that are not what they look like ({@link
 * org.skaryna.analysis.cyrillic.CyrillicNormalizer}, by {@link
 * org.skaryna.analysis.cyrillic.LookAlikes}) and the {@link
 * org.skaryna.analysis.cyrillic.Apostrophe}.
 */
@NullMarked
package org.skaryna.analysis.cyrillic;

import org.jspecify.annotations.NullMarked;
