// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.engine.query.TermCount;
import org.skaryna.opensearch.ClusterPeople.People;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * Snapshots of the indexes that others write: a point in time of every shard. Looks for a new
 * commit at most every second, when a search comes. The older ones are kept for a while, so that a
 * next page continues in them.
 */
final class ClusterSnapshots {
  /** The snapshot to ask for where any will do. */
  static final long NEWEST = -1;

  private static final long CHECK_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long KEEP_NANOS = Duration.ofMinutes(2).toNanos();
  private static final String KEEP_ALIVE = "3m";

  private final ClusterClient client;
  private final ClusterIndexes indexes;
  private final List<String> searched;
  private final Map<Long, Snapshot> kept = new LinkedHashMap<>();
  private @Nullable Snapshot newest;
  private long nextCheck = System.nanoTime();
  private long count;

  /**
   * One state of the indexes.
   *
   * @param number by which a cursor names it
   * @param commit the commit that it shows
   * @param pit the cluster's name for it
   * @param evidence what was asked about it and will not change; safe for several threads
   * @param people whom it names, once somebody asked
   * @param articles how many there are, once somebody asked; before that -1
   */
  record Snapshot(
      long number,
      String commit,
      String pit,
      long begun,
      Map<EvidenceQuestion, Map<String, TermCount>> evidence,
      AtomicReference<@Nullable People> people,
      AtomicInteger articles) {

    /** How a search names it. */
    Map<String, Object> inSearch() {
      return Map.of("id", pit, "keep_alive", KEEP_ALIVE);
    }
  }

  /**
   * Looks into indexes.
   *
   * @param searched those to see
   */
  ClusterSnapshots(ClusterClient client, ClusterIndexes indexes, List<String> searched) {
    this.client = client;
    this.indexes = indexes;
    this.searched = List.copyOf(searched);
  }

  /** The snapshot of a number, if it is still kept; otherwise the newest. */
  synchronized Snapshot get(long number) throws IOException {
    Snapshot older = kept.get(number);
    return older == null ? newest() : older;
  }

  private Snapshot newest() throws IOException {
    Snapshot known = newest;
    if (known == null || System.nanoTime() - nextCheck >= 0) {
      known = check(known);
      nextCheck = System.nanoTime() + CHECK_NANOS;
    }
    return known;
  }

  /** Takes another snapshot for the next search; this one cannot be searched. */
  synchronized void forget(Snapshot broken) {
    if (kept.remove(broken.number()) != null) {
      Thread.ofVirtual().start(() -> giveBackIfThere(broken)); // nobody has to wait for that
    }
    if (newest == broken) {
      newest = null;
    }
  }

  /** Turns to the newest commit. */
  synchronized void refresh() throws IOException {
    check(newest);
  }

  private Snapshot check(@Nullable Snapshot known) throws IOException {
    String commit = indexes.lastCommit().id();
    boolean isOld = known == null || System.nanoTime() - known.begun() > KEEP_NANOS / 2;
    if (known != null && !isOld && known.commit().equals(commit)) {
      return known;
    }
    Map<String, Object> pit = pointInTime();
    boolean isSame = known != null && known.commit().equals(commit);
    Snapshot next =
        new Snapshot(
            ++count,
            commit,
            String.valueOf(pit.get("pit_id")),
            System.nanoTime(),
            known != null && isSame ? known.evidence() : new ConcurrentHashMap<>(),
            known != null && isSame ? known.people() : new AtomicReference<>(),
            known != null && isSame ? known.articles() : new AtomicInteger(-1));
    kept.put(next.number(), next);
    newest = next;
    forgetOld(next);
    return next;
  }

  /**
   * Of every shard: a search in one that lacks a shard would find half the archive and not say so.
   */
  private Map<String, Object> pointInTime() throws IOException {
    Map<String, Object> pit =
        client.post(
            "/" + String.join(",", searched) + "/_search/point_in_time",
            Map.of("keep_alive", KEEP_ALIVE, "allow_partial_pit_creation", "false"),
            Map.of());
    JsonObject shards = new JsonObject(pit).object("_shards");
    int total = shards.number("total").intValue();
    int there = shards.number("successful").intValue();
    if (there < total) {
      throw new ClusterException(
          503, "%d of %d shards are not there".formatted(total - there, total));
    }
    return pit;
  }

  private void forgetOld(Snapshot latest) throws IOException {
    Iterator<Snapshot> oldest = kept.values().iterator();
    while (oldest.hasNext()) {
      Snapshot snapshot = oldest.next();
      if (snapshot != latest && System.nanoTime() - snapshot.begun() > 2 * KEEP_NANOS) {
        oldest.remove();
        giveBack(List.of(snapshot));
      }
    }
  }

  private void giveBackIfThere(Snapshot snapshot) {
    try {
      giveBack(List.of(snapshot));
    } catch (IOException gone) {
      // The cluster forgets it by itself.
    }
  }

  private void giveBack(List<Snapshot> snapshots) throws IOException {
    List<String> pits = snapshots.stream().map(Snapshot::pit).toList();
    if (!pits.isEmpty()) {
      client.delete("/_search/point_in_time", Map.of("pit_id", pits));
    }
  }

  /** Gives back every snapshot, as far as the cluster is there. */
  synchronized void close() throws IOException {
    List<Snapshot> all = List.copyOf(kept.values());
    kept.clear();
    newest = null;
    giveBack(all);
  }
}
