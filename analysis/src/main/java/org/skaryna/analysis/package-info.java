// SPDX-License-Identifier: Apache-2.0
/**
 * Analyzers, romanization and person names on Lucene alone.
 *
 * <p>Start at {@link org.skaryna.analysis.LanguageAnalyzers}: it gives the analyzer of a language.
 * Each language has a package of its own ({@code be}, {@code ru}, {@code en}; {@code other} serves
 * the rest), Latin spellings are in {@code translit}, people in {@code name}. What all Cyrillic
 * languages share is in {@code cyrillic}, what all chains of filters do in {@code chain}, the
 * reader of the rules' tables in {@code table}.
 */
@NullMarked
package org.skaryna.analysis;

import org.jspecify.annotations.NullMarked;
