// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

/**
 * A place named in a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end behind its last letter
 */
public record PlaceMention(int start, int end, Place place) {}
