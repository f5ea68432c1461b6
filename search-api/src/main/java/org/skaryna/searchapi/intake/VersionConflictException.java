// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.util.Set;

/** Somebody else has changed the document since it was read. */
public final class VersionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public VersionConflictException(String id, int version, Set<Integer> expected) {
    super(
        "the document '%s' is at version %d, expected %s: read it again and repeat the edit"
            .formatted(
                id,
                version,
                String.join(" or ", expected.stream().sorted().map(String::valueOf).toList())));
  }
}
