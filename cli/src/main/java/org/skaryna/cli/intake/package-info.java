// SPDX-License-Identifier: Apache-2.0
/**
 * The commands that take documents in, and tell what became of each item: {@code add, watch, retry,
 * failures, import}. What is sent to a server is taken in by {@link org.skaryna.cli.serve}.
 */
@NullMarked
package org.skaryna.cli.intake;

import org.jspecify.annotations.NullMarked;
