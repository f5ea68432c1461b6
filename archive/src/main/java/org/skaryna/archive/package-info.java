// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps originals and their descriptions for good: versioned, checksummed, nothing overwritten.
 * Start at {@link org.skaryna.archive.Archive}. The layout on disk (OCFL) and the catalogue stay
 * behind it; Lucene is unknown here.
 */
@NullMarked
package org.skaryna.archive;

import org.jspecify.annotations.NullMarked;
