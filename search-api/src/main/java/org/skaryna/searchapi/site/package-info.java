// SPDX-License-Identifier: Apache-2.0
/** What the robots of search engines read: which pages there are, and which to leave alone. */
@NullMarked
package org.skaryna.searchapi.site;

import org.jspecify.annotations.NullMarked;
