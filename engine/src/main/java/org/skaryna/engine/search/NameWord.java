// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * A capitalised word as articles write it, which may be a name's.
 *
 * @param documents how many articles write it so
 */
public record NameWord(String form, long documents) {}
