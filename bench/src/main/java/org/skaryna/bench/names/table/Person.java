// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

/**
 * One person, real or invented.
 *
 * @param near the id of the person that this one must not be taken for, or empty
 * @param reason who this is, or how the names differ
 */
public record Person(String id, String near, Relation relation, String reason) {
  public Person {
    if (near.isEmpty() != (relation == Relation.NONE)) {
      throw new IllegalArgumentException(
          "near and relation must both stand or both be empty, got '%s' and '%s'"
              .formatted(near, relation.key()));
    }
  }

  /** The person that this and all who may be taken for him stand around. */
  public String circle() {
    return near.isEmpty() ? id : near;
  }
}
