// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

/**
 * What became of a file, or of one member of a container.
 *
 * @param file the uploaded file's name
 * @param member the place in it, empty for the file itself
 * @param fate added, replaced, unchanged, skipped or failed
 * @param reason a sentence, empty for what was taken in
 * @param id the document's id, empty for what was not taken in
 * @param language ISO 639 code
 */
public record ItemOutcome(
    String file, String member, String fate, String reason, String id, String language) {}
