// SPDX-License-Identifier: Apache-2.0
/** Speed (JMH) and relevance; nothing depends on it. */
@NullMarked
package org.skaryna.bench;

import org.jspecify.annotations.NullMarked;
