// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

  /** Collects the parts of one name. */
  static final class Builder {
    final List<NameToken> given = new ArrayList<>(2);
    final List<NameToken> bracketed = new ArrayList<>(1);
    final List<NameToken> initials = new ArrayList<>(2);
    final List<NameToken> patronymic = new ArrayList<>(1);
    final List<NameToken> family = new ArrayList<>(2);

    NameShape build(MentionKind kind, boolean sure) {
      return new NameShape(kind, given, bracketed, initials, patronymic, family, sure);
    }
  }

  private Stream<NameToken> all() {
    return Stream.of(given, bracketed, initials, patronymic, family).flatMap(List::stream);
  }

  NameToken first() {
    return all().min(Comparator.comparingInt(NameToken::start)).orElseThrow();
  }

  int start() {
    return first().start();
  }

  int end() {
    return all().mapToInt(NameToken::end).max().orElseThrow();
  }
}
