// SPDX-License-Identifier: Apache-2.0
/** What is indexed, how a query is written and answered; embedded Lucene. */
@NullMarked
package org.skaryna.engine;

import org.jspecify.annotations.NullMarked;
