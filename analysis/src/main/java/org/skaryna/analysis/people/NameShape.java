// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand as those of a name do, each in its part.
 *
 * @param bracketed another form of the given name, in brackets behind it
 * @param sure whether it is a mention by itself; else only where it fits a name of the article
 */
record NameShape(
    MentionKind kind,
    List<NameToken> given,
    List<NameToken> bracketed,
    List<NameToken> initials,
    List<NameToken> patronymic,
    List<NameToken> family,
    boolean sure) {

  /** Collects the parts of one name, most of which have one word at most. */
  static final class Builder {
    final List<NameToken> given = new ArrayList<>(0);
    final List<NameToken> bracketed = new ArrayList<>(0);
    final List<NameToken> initials = new ArrayList<>(0);
    final List<NameToken> patronymic = new ArrayList<>(0);
    final List<NameToken> family = new ArrayList<>(0);

    NameShape build(MentionKind kind, boolean sure) {
      return new NameShape(kind, given, bracketed, initials, patronymic, family, sure);
    }
  }

  private List<List<NameToken>> parts() {
    return List.of(given, bracketed, initials, patronymic, family);
  }

  /** Where the first word begins. */
  int start() {
    int start = Integer.MAX_VALUE;
    for (List<NameToken> part : parts()) {
      for (NameToken token : part) {
        start = Math.min(start, token.start());
      }
    }
    return start;
  }

  /** Where the last word ends. */
  int end() {
    int end = 0;
    for (List<NameToken> part : parts()) {
      for (NameToken token : part) {
        end = Math.max(end, token.end());
      }
    }
    return end;
  }
}
