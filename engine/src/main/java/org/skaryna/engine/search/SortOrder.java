// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/** In which order hits come; equal ones by id, so that the same index gives the same list. */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST
}
