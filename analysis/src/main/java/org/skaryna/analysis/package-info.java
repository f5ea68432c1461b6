// SPDX-License-Identifier: Apache-2.0
/**
 * Words and names on Lucene alone: analyzers by language ({@code be}, {@code ru}, {@code en}),
 * person names ({@code name}) and romanization ({@code translit}). A library of its own: nothing
 * here knows of articles, indexes or requests.
 */
@NullMarked
package org.skaryna.analysis;

import org.jspecify.annotations.NullMarked;
