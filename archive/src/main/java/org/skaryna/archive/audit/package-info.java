// SPDX-License-Identifier: Apache-2.0
/**
 * Who changed what, and who was refused: an append-only log beside the archive. Start at {@link
 * org.skaryna.archive.audit.AuditLog}, then {@code AuditChain}, which tells how a change to the log
 * itself is found. What happened to a document for its own history's sake stands in the archive.
 */
@NullMarked
package org.skaryna.archive.audit;

import org.jspecify.annotations.NullMarked;
