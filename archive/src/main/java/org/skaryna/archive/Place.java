// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/** Where a document's original was found besides the place that it came from. */
record Place(String id, Origin origin, Fixity fixity, Instant when) {}
