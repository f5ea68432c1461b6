// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * Gathers changes and sends them in bulk, in the order given. Every change names its document, so
 * that one sent twice, because the answer was lost, changes nothing. Whoever adds while a bulk is
 * on its way waits: no more is taken than the cluster can write. Safe for any number of threads.
 */
final class BulkWriter {
  private static final int MOST_CHANGES = 500;
  private static final int MOST_BYTES = 5 << 20;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

  private static final int FIRST_ERROR = 300;
  private static final int NOT_FOUND = 404;

  private final ClusterClient client;
  private final Duration longestWait;
  private List<Change> waiting = new ArrayList<>();
  private long waitingBytes;

  /**
   * A line that says what to do, and the document where there is one.
   *
   * @param what for an error message
   */
  private record Change(String what, List<String> lines) {}

  /**
   * Writes to a cluster.
   *
   * @param longestWait how long to try again while the cluster refuses or is not there
   */
  BulkWriter(ClusterClient client, Duration longestWait) {
    this.client = client;
    this.longestWait = longestWait;
  }

  /** Writes a document in place of any with the same id. */
  synchronized void put(String index, String id, Map<String, Object> source) throws IOException {
    String action = client.line(Map.of("index", Map.of("_index", index, "_id", id)));
    add(new Change("add " + id, List.of(action, client.line(source))));
  }

  /** Deletes a document, if there is one. */
  synchronized void delete(String index, String id) throws IOException {
    String action = client.line(Map.of("delete", Map.of("_index", index, "_id", id)));
    add(new Change("delete " + id, List.of(action)));
  }

  private void add(Change change) throws IOException {
    waiting.add(change);
    for (String line : change.lines()) {
      waitingBytes += line.getBytes(StandardCharsets.UTF_8).length;
    }
    if (waiting.size() >= MOST_CHANGES || waitingBytes >= MOST_BYTES) {
      flush();
    }
  }

  /** Forgets what was not sent. */
  synchronized void clear() {
    waiting = new ArrayList<>();
    waitingBytes = 0;
  }

  /**
   * Sends what is waiting and returns once the cluster has it on disk.
   *
   * @throws IOException when it cannot have all of it; what was not sent stays waiting
   */
  synchronized void flush() throws IOException {
    long deadline = System.nanoTime() + longestWait.toNanos();
    Duration pause = FIRST_PAUSE;
    while (!waiting.isEmpty()) {
      String refusal = sendOnce();
      if (!waiting.isEmpty()) {
        if (System.nanoTime() > deadline) {
          throw new IOException(
              "the cluster did not take %d changes for %d s: %s"
                  .formatted(waiting.size(), longestWait.toSeconds(), refusal));
        }
        sleep(pause);
        pause = longer(pause);
      }
    }
    waitingBytes = 0;
  }

  /** Sends once; what has to be sent again stays waiting. Returns why. */
  private String sendOnce() throws IOException {
    List<String> lines = waiting.stream().flatMap(change -> change.lines().stream()).toList();
    Map<String, Object> answer;
    try {
      answer = client.postLines("/_bulk", lines);
    } catch (ClusterException e) {
      if (!e.passes()) {
        throw e;
      }
      return String.valueOf(e.getMessage());
    } catch (IOException e) {
      return String.valueOf(e);
    }
    return keepRefused(new JsonObject(answer).list("items"));
  }

  private String keepRefused(List<?> items) throws IOException {
    List<Change> refused = new ArrayList<>();
    String reason = "";
    for (int i = 0; i < items.size(); i++) {
      JsonObject result =
          JsonObject.of(JsonObject.of(items.get(i)).map().values().iterator().next());
      int status = result.number("status").intValue();
      boolean isDone = status < FIRST_ERROR || (status == NOT_FOUND && !result.has("error"));
      if (!isDone) {
        reason = result.text("error");
        if (!ClusterException.passes(status)) {
          throw new ClusterException(status, waiting.get(i).what() + ": " + reason);
        }
        refused.add(waiting.get(i));
      }
    }
    waiting = refused;
    return reason;
  }

  /** A request that may be sent twice. */
  interface Request {
    void send() throws IOException;
  }

  /** Sends a request again until the cluster takes it. */
  void persistently(Request request) throws IOException {
    long deadline = System.nanoTime() + longestWait.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        request.send();
        return;
      } catch (IOException e) {
        boolean isFinal = e instanceof ClusterException answered && !answered.passes();
        if (isFinal || System.nanoTime() > deadline) {
          throw e;
        }
      }
      sleep(pause);
      pause = longer(pause);
    }
  }

  /** Bounded, so that a cluster that is back is not kept waiting. */
  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private static void sleep(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the cluster was busy");
    }
  }
}
