// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.skaryna.searchapi.batch;

import org.jspecify.annotations.NullMarked;
