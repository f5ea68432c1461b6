// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import org.skaryna.analysis.name.FoundWord;

/**
 * A word of an article that may be a word of the asked name.
 *
 * @param start offset in the field, -1 where offsets were not read
 * @param end the offset behind it, -1 where offsets were not read
 */
public record Occurrence(FoundWord found, int start, int end) {}
