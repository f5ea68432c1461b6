// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.time.Clock;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.access.TokenRegister;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.PeopleEditing;

/**
 * What the server serves the holders of tokens with. It closes none of it.
 *
 * @param engine finds what is not open to everybody too
 * @param audit where it writes whom it turned away
 * @param uploadLimit bytes of one request that brings documents
 * @param clock tells the day that embargoes end
 */
public record Archivists(
    SearchEngine engine,
    TokenRegister tokens,
    DocumentIntake intake,
    PeopleEditing people,
    AuditLog audit,
    long uploadLimit,
    Clock clock) {
  public Archivists {
    if (uploadLimit < 1) {
      throw new IllegalArgumentException("uploadLimit must be at least 1, got " + uploadLimit);
    }
  }
}
