// SPDX-License-Identifier: Apache-2.0
/** Tika: files in, articles out; the intake pipeline. */
@NullMarked
package org.skaryna.indexer;

import org.jspecify.annotations.NullMarked;
