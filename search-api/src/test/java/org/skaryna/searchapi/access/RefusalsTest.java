// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;

class RefusalsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void countsWhatItDoesNotWriteOneByOne() {
    AuditLog log = AuditLog.in(folder);
    Moving clock = new Moving();
    Refusals refusals = new Refusals(log, clock);
    for (int i = 0; i < 100; i++) {
      refusals.add(new Caller.Anybody(), "POST /api/documents", "no token", "10.0.0.1");
    }
    assertThat(log.entries()).hasSize(Refusals.MOST_A_MINUTE);

    clock.now = NOON.plus(Duration.ofMinutes(1));
    refusals.add(new Caller.Anybody(), "DELETE /api/documents/x", "no token", "10.0.0.2");

    assertThat(log.entries()).hasSize(Refusals.MOST_A_MINUTE + 2);
    assertThat(log.entries().get(Refusals.MOST_A_MINUTE))
        .extracting(AuditEntry::outcome)
        .asString()
        .contains("70 more");
    assertThat(log.entries().getLast().from()).isEqualTo("10.0.0.2");
  }

  private static final class Moving extends Clock {
    private Instant now = NOON;

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
