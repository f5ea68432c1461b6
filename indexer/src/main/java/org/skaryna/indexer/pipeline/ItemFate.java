// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import org.skaryna.archive.Origin;
import org.skaryna.engine.schema.Language;

/**
 * One item and what became of it.
 *
 * @param reason a sentence that a person can act on; empty for what was taken in
 * @param id the document's id, empty for what was not taken in
 * @param took reading and understanding it; waiting and writing not counted
 */
public record ItemFate(
    Origin origin, Fate fate, String reason, String id, Language language, Duration took) {}
