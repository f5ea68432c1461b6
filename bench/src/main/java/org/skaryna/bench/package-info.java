// SPDX-License-Identifier: Apache-2.0
/**
 * Speed and relevance, measured; nothing depends on what is here. {@code generate} makes large
 * archives out of small ones; {@code names} measures how well names are found, {@code people} how
 * people are recognised, {@code relevance} how well anything is found, {@code speed} how fast,
 * {@code snippets} how fast passages of text are shown.
 */
@NullMarked
package org.skaryna.bench;

import org.jspecify.annotations.NullMarked;
