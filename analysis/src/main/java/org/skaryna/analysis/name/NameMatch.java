// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/**
 * Words of a text accepted as the asked name as a whole.
 *
 * @param level the strictest level at which all its words match
 * @param cost the sum over the words; ranks what is found
 * @param reason which rules link the two
 */
public record NameMatch(NameLevel level, double cost, NameReason reason) {}
