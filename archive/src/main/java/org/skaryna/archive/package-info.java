// SPDX-License-Identifier: Apache-2.0
/** Keeps originals and their descriptions, versioned, with checksums (OCFL). */
@NullMarked
package org.skaryna.archive;

import org.jspecify.annotations.NullMarked;
