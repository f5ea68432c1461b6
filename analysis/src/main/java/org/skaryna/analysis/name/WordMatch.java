// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/**
 * A surface form accepted for one word of the asked name.
 *
 * @param level the strictest level at which the form is this word
 * @param cost how far the sounds are apart: 0 for the same, about 1 for the farthest variant
 * @param reason which rules link the two
 * @param agreement the sexes and cases that the form may be, for {@link NameMatcher#join}; see
 *     {@link org.skaryna.analysis.name.form.Agreement}
 * @param asked the sexes and cases that the asked word would then be in, of the same kind
 */
public record WordMatch(
    NameLevel level, double cost, NameReason reason, int agreement, int asked) {}
