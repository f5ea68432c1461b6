// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

/**
 * A word of an article that may be a word of the asked name.
 *
 * @param spelling the number of its spelling
 * @param start offset in the field
 * @param end the offset behind it
 */
record Occurrence(int position, int spelling, int start, int end) {}
