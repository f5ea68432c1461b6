// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.skaryna.searchapi.access;

import org.jspecify.annotations.NullMarked;
