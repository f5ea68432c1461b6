// SPDX-License-Identifier: Apache-2.0
/** Javalin: JSON API and web pages. */
@NullMarked
package org.skaryna.searchapi;

import org.jspecify.annotations.NullMarked;
