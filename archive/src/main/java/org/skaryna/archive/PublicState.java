// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/**
 * A document as everybody could see it last.
 *
 * @param until when it was closed or removed; in the future or now where it is open still
 */
public record PublicState(Description description, Instant until) {}
