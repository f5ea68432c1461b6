// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as archivists read it, in the server's time: 2 January 2026, 14:05. */
final class WorkTime {
  private WorkTime() {}

  static String of(Instant when, Messages text) {
    return when.atZone(ZoneId.systemDefault())
        .format(DateTimeFormatter.ofPattern("d MMMM y, HH:mm", text.locale()));
  }
}
