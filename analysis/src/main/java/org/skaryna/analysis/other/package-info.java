// SPDX-License-Identifier: Apache-2.0
/**
 * Text in a language without an analyzer of its own: {@link
 * org.skaryna.analysis.other.FoldingAnalyzer}.
 */
@NullMarked
package org.skaryna.analysis.other;

import org.jspecify.annotations.NullMarked;
