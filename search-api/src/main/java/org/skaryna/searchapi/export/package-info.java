// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that a search finds, written for other programs: tables, citations, lines of JSON.
 * Start at {@link org.skaryna.searchapi.export.ExportFormat}; each format is one {@code HitWriter},
 * which writes hit by hit and keeps none. {@link org.skaryna.searchapi.export.Citation} is what the
 * formats of citations have in common.
 */
@NullMarked
package org.skaryna.searchapi.export;

import org.jspecify.annotations.NullMarked;
