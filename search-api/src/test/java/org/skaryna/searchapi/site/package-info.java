// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.skaryna.searchapi.site;

import org.jspecify.annotations.NullMarked;
