// SPDX-License-Identifier: Apache-2.0
/**
 * What everything above shares: query strings ({@link org.skaryna.searchapi.http.QueryParameters}),
 * the headers that keep a browser safe, and files of ours from the class path.
 */
@NullMarked
package org.skaryna.searchapi.http;

import org.jspecify.annotations.NullMarked;
