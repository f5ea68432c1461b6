// SPDX-License-Identifier: Apache-2.0
/**
 * The commands {@code serve}, {@code demo} and {@code token}. {@link org.skaryna.cli.serve.Service}
 * wires the server; what archivists send to it is written by one thread ({@link
 * org.skaryna.cli.serve.WriteQueue}).
 */
@NullMarked
package org.skaryna.cli.serve;

import org.jspecify.annotations.NullMarked;
