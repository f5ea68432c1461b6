// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Person;
import org.skaryna.bench.names.table.Relation;
import org.skaryna.bench.names.table.Spelling;

/** One person under every spelling, and only that person. */
final class VariantsJudge implements Judge {
  /** A short form is found for the full name, but does not say whose it is. */
  @Override
  public boolean asks(Spelling asked) {
    return asked.kind() != Kind.SHORT;
  }

  @Override
  public Judgement judge(Spelling asked, Spelling found) {
    if (!asked.person().id().equals(found.person().id())) {
      return couldBeEither(asked, found) ? Judgement.ALLOWED : Judgement.FORBIDDEN;
    }
    return asked.kind().isBase() || found.kind().isBase() ? Judgement.REQUIRED : Judgement.ALLOWED;
  }

  /** Whether what is written does not tell the two people apart. */
  private static boolean couldBeEither(Spelling asked, Spelling found) {
    if (!asked.person().circle().equals(found.person().circle())) {
      return false;
    }
    boolean initials = asked.kind() == Kind.INITIALS || found.kind() == Kind.INITIALS;
    if (isFamily(asked.person()) && isFamily(found.person()) && initials) {
      return true;
    }
    boolean patronymics = asked.hasPatronymic() && found.hasPatronymic();
    return isNamesake(asked.person()) && isNamesake(found.person()) && !patronymics;
  }

  private static boolean isFamily(Person person) {
    return isNamesake(person) || person.relation() == Relation.FAMILY;
  }

  private static boolean isNamesake(Person person) {
    return person.relation() == Relation.NONE || person.relation() == Relation.NAMESAKE;
  }
}
