// SPDX-License-Identifier: Apache-2.0
/**
 * Words as they are written, ending and orthography included, for quoted phrases and for ranking
 * the typed form first: {@link org.skaryna.analysis.written.WrittenWordAnalyzer}.
 */
@NullMarked
package org.skaryna.analysis.written;

import org.jspecify.annotations.NullMarked;
