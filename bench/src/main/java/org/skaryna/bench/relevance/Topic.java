// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.util.Map;

/**
 * What a reader types, and which articles answer it.
 *
 * @param id a letter, which is the topic's kind, and a number: n07
 * @param query as typed into the box
 * @param grades by an article's name: 2, it is about that; 1, it tells something of it. An article
 *     that is not there does not answer
 */
record Topic(String id, String query, Map<String, Integer> grades) {
  static final int HIGHEST_GRADE = 2;

  Topic {
    grades = Map.copyOf(grades);
  }

  static boolean isId(String text) {
    return text.matches("[a-z][0-9]{2}");
  }

  /** What kind of topic it is, the first letter of its id. */
  String kind() {
    return id.substring(0, 1);
  }
}
