// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.List;
import org.skaryna.bench.people.Annotation.Kind;

/** What was reached in a group of articles. */
record PeopleFigures(String group, List<Recognition> all) {
  /** Copies the list. */
  PeopleFigures {
    all = List.copyOf(all);
  }

  List<Recognition> of(Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }

  /** Full names recognised as a person, of 1. */
  double recognised() {
    List<Recognition> names = of(Kind.FULL);
    return share(names.stream().filter(Recognition::isRecognised).count(), names.size());
  }

  /** Full names that are recognised and joined with the person's other mentions, of 1. */
  double joined() {
    return right(Kind.FULL);
  }

  /** Other mentions that are joined with the person, of 1. */
  double joinedShort() {
    return right(Kind.SHORT);
  }

  /** Mentions found that name somebody, of 1. */
  double precision() {
    long right =
        all.stream().filter(one -> one.kind() != Kind.NOBODY && one.isRecognised()).count();
    return share(right, right + mistaken());
  }

  /** How many words that name nobody were taken for a person. */
  long mistaken() {
    return of(Kind.NOBODY).stream().filter(one -> !one.isRight()).count();
  }

  private double right(Kind kind) {
    List<Recognition> some = of(kind);
    return share(some.stream().filter(Recognition::isRight).count(), some.size());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
