// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.skaryna.searchapi.reconcile;

import org.jspecify.annotations.NullMarked;
