// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/** An item that is not in the archive, and why: a sentence that a person can act on. */
public record Failure(Origin origin, String reason, Instant when) {}
