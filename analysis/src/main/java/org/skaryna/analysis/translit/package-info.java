// SPDX-License-Identifier: Apache-2.0
/**
 * Between Cyrillic and Latin letters. Start at {@link
 * org.skaryna.analysis.translit.RomanizationScheme}, which names each published system; {@link
 * org.skaryna.analysis.translit.Romanizer} applies one. The rules are tables among the resources,
 * one file for each scheme. {@link org.skaryna.analysis.translit.KeyboardLayout} mends text that
 * was typed with the wrong layout switched on.
 */
@NullMarked
package org.skaryna.analysis.translit;

import org.jspecify.annotations.NullMarked;
