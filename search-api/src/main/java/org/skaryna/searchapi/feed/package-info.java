// SPDX-License-Identifier: Apache-2.0
/**
 * A search as others subscribe to it: {@link org.skaryna.searchapi.feed.FeedHandler} answers it as
 * an Atom feed, {@link org.skaryna.searchapi.feed.OpenSearchHandler} tells browsers how to search
 * here.
 */
@NullMarked
package org.skaryna.searchapi.feed;

import org.jspecify.annotations.NullMarked;
