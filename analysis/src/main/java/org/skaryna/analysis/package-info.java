// SPDX-License-Identifier: Apache-2.0
/** Analyzers, romanization and person names on Lucene alone. */
@NullMarked
package org.skaryna.analysis;

import org.jspecify.annotations.NullMarked;
