// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.Access;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Change;

/**
 * Which records there are: the documents that everybody may see, and as deleted those that
 * everybody could see once and that were removed or closed since. What never was open is not there
 * at all.
 *
 * <p>A list is in the order of changes, not of datestamps. A record that changes during a harvest
 * goes to its end, so that none is missed.
 */
final class Harvest {
  private static final int AT_ONCE = 500;

  private final Archive archive;
  private final Clock clock;

  /**
   * @param clock whose day ends embargoes
   */
  Harvest(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /** What of a list is wanted. */
  interface Selection {
    boolean takes(OaiRecord record);
  }

  /**
   * The next records.
   *
   * @param after the number of the last change that was sent
   * @param most one more tells that there are more
   */
  List<OaiRecord> next(long after, int most, Selection selection) {
    List<OaiRecord> records = new ArrayList<>();
    long at = after;
    List<Change> some = archive.changesAfter(at, AT_ONCE);
    while (!some.isEmpty() && records.size() < most) {
      for (Change change : some) {
        record(change).filter(selection::takes).ifPresent(records::add);
      }
      at = some.getLast().sequence();
      some = archive.changesAfter(at, AT_ONCE);
    }
    return List.copyOf(records.subList(0, Math.min(most, records.size())));
  }

  /** The record of one document. */
  Optional<OaiRecord> find(String id) {
    return archive.lastChange(id).flatMap(this::record);
  }

  /** No record changed before. */
  Instant earliest() {
    List<Change> first = archive.changesAfter(0, 1);
    return first.isEmpty() ? now() : first.getFirst().when().truncatedTo(ChronoUnit.SECONDS);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Optional<OaiRecord> record(Change change) {
    return switch (change) {
      case Change.Added(ArchivedDocument it) when isOpen(it) -> Optional.of(live(it));
      case Change.Added closed -> deleted(closed);
      case Change.Removed removed -> deleted(removed);
    };
  }

  private boolean isOpen(ArchivedDocument document) {
    return document.description().access().isPublicOn(LocalDate.now(clock));
  }

  private OaiRecord live(ArchivedDocument it) {
    return new OaiRecord(
        it.id(),
        opened(it).truncatedTo(ChronoUnit.SECONDS),
        it.description().source(),
        Optional.of(it.description()),
        it.sequence());
  }

  /** The end of an embargo is a change for harvesters, though nobody did anything. */
  private Instant opened(ArchivedDocument it) {
    Instant changed = it.changed();
    if (it.description().access() instanceof Access.Embargoed(LocalDate until)) {
      Instant end = until.atStartOfDay(clock.getZone()).toInstant();
      return end.isAfter(changed) ? end : changed;
    }
    return changed;
  }

  /** Of what was edited since then, when it could not be seen any more, nothing is told. */
  private Optional<OaiRecord> deleted(Change change) {
    return archive
        .lastPublic(change.id(), clock.getZone())
        .map(last ->
            new OaiRecord(
                change.id(),
                last.until().truncatedTo(ChronoUnit.SECONDS),
                last.description().source(),
                Optional.empty(),
                change.sequence()));
  }
}
