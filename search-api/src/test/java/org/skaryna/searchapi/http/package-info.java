// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.skaryna.searchapi.http;

import org.jspecify.annotations.NullMarked;
