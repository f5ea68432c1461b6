// SPDX-License-Identifier: Apache-2.0
/**
 * What a request asks for, the same for the JSON API, the pages and the command line. Start at
 * {@link org.skaryna.searchapi.request.SearchParams}, which states each parameter's default, range
 * and complaint.
 */
@NullMarked
package org.skaryna.searchapi.request;

import org.jspecify.annotations.NullMarked;
