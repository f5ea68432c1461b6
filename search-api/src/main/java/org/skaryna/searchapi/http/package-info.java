// SPDX-License-Identifier: Apache-2.0
/**
 * What the JSON API and the pages share of HTTP: query strings ({@link
 * org.skaryna.searchapi.http.QueryParameters}) and the headers that keep a browser safe.
 */
@NullMarked
package org.skaryna.searchapi.http;

import org.jspecify.annotations.NullMarked;
