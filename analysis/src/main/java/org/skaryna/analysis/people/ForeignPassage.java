// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/**
 * A part of a text in another language than the rest, as a quotation is.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end behind its last letter
 * @param language an ISO 639-1 code or {@code und}
 */
public record ForeignPassage(int start, int end, String language) {}
