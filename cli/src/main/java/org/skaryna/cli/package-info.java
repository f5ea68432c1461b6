// SPDX-License-Identifier: Apache-2.0
/** The command skaryna; the only place that wires the parts together. */
@NullMarked
package org.skaryna.cli;

import org.jspecify.annotations.NullMarked;
