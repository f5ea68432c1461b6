// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code skaryna}, and the only place that wires the parts together. Start at {@link
 * org.skaryna.cli.Skaryna}. Its commands, one class each, stand in packages by what they serve:
 * {@code intake}, {@code documents}, {@code preservation}, {@code people}, {@code search}, {@code
 * serve}. All know {@code console} and {@code installation}; {@code serve} knows {@code intake} and
 * {@code people} too.
 */
@NullMarked
package org.skaryna.cli;

import org.jspecify.annotations.NullMarked;
