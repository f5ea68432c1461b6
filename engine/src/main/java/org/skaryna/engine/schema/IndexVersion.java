// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.Map;

/**
 * What a commit of the index says of itself: the version of these fields and analyzers, and up to
 * which change of the archive it has come.
 */
public final class IndexVersion {
  /** Grows with every change after which an index has to be written anew. */
  public static final int CURRENT = 7;

  private static final String SCHEMA = "skaryna.schema";
  private static final String CHECKPOINT = "skaryna.checkpoint";

  private IndexVersion() {}

  /** What a commit of this version at {@code checkpoint} says. */
  public static Map<String, String> userData(long checkpoint) {
    return Map.of(SCHEMA, Integer.toString(CURRENT), CHECKPOINT, Long.toString(checkpoint));
  }

  /** The checkpoint of a commit, 0 where it names none. */
  public static long checkpoint(Map<String, String> userData) {
    return Long.parseLong(userData.getOrDefault(CHECKPOINT, "0"));
  }

  /** Whether this version of Skaryna can read and continue an index with this commit. */
  public static boolean isCurrent(Map<String, String> userData) {
    return Integer.toString(CURRENT).equals(userData.get(SCHEMA));
  }

  /** Says what to do about an index of another version at {@code place}. */
  public static String refusal(Object place, Map<String, String> userData) {
    return "the index %s was written by another version of Skaryna (schema %s, expected %d): run `skaryna reindex`"
        .formatted(place, userData.getOrDefault(SCHEMA, "unknown"), CURRENT);
  }
}
