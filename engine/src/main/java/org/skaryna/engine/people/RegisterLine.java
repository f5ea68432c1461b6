// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.skaryna.engine.people.RegisterEvent.Assigned;
import org.skaryna.engine.people.RegisterEvent.Merged;
import org.skaryna.engine.people.RegisterEvent.Renamed;

/** How the register writes an event: one line, its fields separated by tabs, the time first. */
final class RegisterLine {
  private static final String TAB = "\t";
  private static final String ASSIGN = "assign";
  private static final String MERGE = "merge";
  private static final String RENAME = "rename";
  private static final int FIRST = 2;

  private RegisterLine() {}

  static String of(RegisterEvent event, Instant time) {
    String fields =
        switch (event) {
          case Assigned assigned ->
              String.join(
                  TAB, ASSIGN, assigned.person(), assigned.form().term().replace('\u001F', '\t'));
          case Merged merged -> String.join(TAB, MERGE, merged.into(), merged.from());
          case Renamed renamed ->
              String.join(TAB, RENAME, renamed.person(), renamed.language(), line(renamed.label()));
        };
    return time.truncatedTo(ChronoUnit.SECONDS) + TAB + fields + "\n";
  }

  private static String line(String label) {
    return label.replaceAll("\\p{Cc}+", " ");
  }

  /**
   * The event of a line.
   *
   * @throws IllegalArgumentException when it is none
   */
  static RegisterEvent read(String line) {
    String[] fields = line.split(TAB, -1);
    String kind = fields.length > 1 ? fields[1] : "";
    if (kind.equals(ASSIGN) && fields.length > FIRST + 1) {
      String term = String.join("\u001F", Arrays.copyOfRange(fields, FIRST + 1, fields.length));
      return new Assigned(MentionForm.ofTerm(term), fields[FIRST]);
    }
    if (kind.equals(MERGE) && fields.length == FIRST + 2) {
      return new Merged(fields[FIRST], fields[FIRST + 1]);
    }
    if (kind.equals(RENAME) && fields.length == FIRST + 3) {
      return new Renamed(fields[FIRST], fields[FIRST + 1], fields[FIRST + 2]);
    }
    throw new IllegalArgumentException("expected assign, merge or rename, got: " + line);
  }
}
