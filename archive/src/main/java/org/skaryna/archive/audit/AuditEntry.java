// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import java.time.Instant;

/**
 * Something that somebody did, or tried to do.
 *
 * @param who the name of a token, or empty where nobody was known
 * @param role what they are: {@code archivist}, {@code reader}, or empty
 * @param action what it was: {@code add}, {@code describe}, {@code remove}
 * @param document the id of the document, or the name of the file that was to become one; may be
 *     empty
 * @param outcome what became of it: {@code added}, {@code refused: the token is not valid}
 * @param from the address that asked
 */
public record AuditEntry(
    Instant when,
    String who,
    String role,
    String action,
    String document,
    String outcome,
    String from) {

  /** UTF-16 units that are kept of one value: what a stranger sends must not fill the disk. */
  public static final int LONGEST_VALUE = 1_000;

  public AuditEntry {
    who = kept(who);
    role = kept(role);
    action = kept(action);
    document = kept(document);
    outcome = kept(outcome);
    from = kept(from);
  }

  private static String kept(String value) {
    String cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    return cut.replaceAll("\\p{Cs}", "\ufffd");
  }
}
