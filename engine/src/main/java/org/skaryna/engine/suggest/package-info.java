// SPDX-License-Identifier: Apache-2.0
/**
 * What a reader may have meant who found nothing: start at {@link
 * org.skaryna.engine.suggest.QuerySuggester}. A suggestion is shown, never searched for unasked.
 */
@NullMarked
package org.skaryna.engine.suggest;

import org.jspecify.annotations.NullMarked;
