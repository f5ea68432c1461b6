// SPDX-License-Identifier: Apache-2.0
/**
 * What all Cyrillic languages share: letters that are not what they look like. Start at {@link
 * org.skaryna.analysis.cyrillic.CyrillicNormalizer}.
 */
@NullMarked
package org.skaryna.analysis.cyrillic;

import org.jspecify.annotations.NullMarked;
