// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * A document with nearly the same text as another: the article as another site has it.
 *
 * @param resemblance the part of all shingles of three words that both texts share (Broder 1997): 1
 *     for the same words in the same order
 */
public record NearDuplicate(ArchivedDocument document, double resemblance) {}
