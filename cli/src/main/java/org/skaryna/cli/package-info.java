// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code skaryna}, one class a command, and the only place that wires the parts
 * together. Start at {@link org.skaryna.cli.Skaryna}; {@link org.skaryna.cli.DataFolder} says where
 * the archive and the index of an installation stand.
 */
@NullMarked
package org.skaryna.cli;

import org.jspecify.annotations.NullMarked;
