// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skaryna.searchapi.http.PlainText;

/**
 * The sources that have documents which everybody may see. Found by going through the archive, once
 * a day, since on each day embargoes end; later on that day only through what is new.
 */
final class SourceSets {
  private static final int AT_ONCE = 500;

  private final Harvest harvest;
  private final Clock clock;
  private final SortedMap<String, String> names = new TreeMap<>();
  private LocalDate day = LocalDate.MIN;
  private long seen;

  SourceSets(Harvest harvest, Clock clock) {
    this.harvest = harvest;
    this.clock = clock;
  }

  /** The name of each set by its {@link SetSpec}. */
  synchronized SortedMap<String, String> all() {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(day)) {
      day = today;
      seen = 0;
      names.clear();
    }
    List<OaiRecord> some = harvest.next(seen, AT_ONCE, record -> !record.isDeleted());
    while (!some.isEmpty()) {
      some.forEach(this::add);
      seen = some.getLast().sequence();
      some = harvest.next(seen, AT_ONCE, record -> !record.isDeleted());
    }
    return new TreeMap<>(names);
  }

  private void add(OaiRecord record) {
    String name = PlainText.line(record.source());
    if (!name.isEmpty()) {
      names.put(SetSpec.of(name), name);
    }
  }
}
