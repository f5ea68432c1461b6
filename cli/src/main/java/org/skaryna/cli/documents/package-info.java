// SPDX-License-Identifier: Apache-2.0
/**
 * The commands about single documents: {@code describe} (also from a table), {@code history} and
 * {@code remove}.
 */
@NullMarked
package org.skaryna.cli.documents;

import org.jspecify.annotations.NullMarked;
