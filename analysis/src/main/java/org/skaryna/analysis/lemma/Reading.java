// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.lemma;

/**
 * One way to read a form.
 *
 * @param lemma its base form, as the dictionary writes it: {@code пойти} for {@code пошёл}
 * @param tag what form it is, in the dictionary's own notation: {@code VB:Past:INTR:PFV:Masc}
 */
public record Reading(String lemma, String tag) {}
