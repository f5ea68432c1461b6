// SPDX-License-Identifier: Apache-2.0
/**
 * The pages, made on the server and complete without a script. Start at {@code Pages}, which has a
 * method for each; {@code SearchPage} is the view model of the results, its parts are the records
 * beside it. Templates are in {@code src/main/jte}, words in {@code messages/*.properties}, looks
 * in {@code base.css} and a file a page.
 */
@NullMarked
package org.skaryna.searchapi.web;

import org.jspecify.annotations.NullMarked;
