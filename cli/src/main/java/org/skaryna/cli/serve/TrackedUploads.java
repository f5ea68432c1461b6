// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skaryna.cli.serve.UploadFolder.Stored;
import org.skaryna.searchapi.intake.NoSuchUploadException;
import org.skaryna.searchapi.intake.Upload;

/** The uploads that a server knows, each as it stands now. Safe for any number of threads. */
final class TrackedUploads {
  private static final int MOST_REMEMBERED = 100;

  private final ConcurrentSkipListMap<String, Tracked> byId = new ConcurrentSkipListMap<>();

  /** An upload as it stands, and a promise of how it ends. */
  record Tracked(Stored stored, CompletableFuture<Upload> settled) {}

  Tracked waiting(Stored stored) {
    return put(new Tracked(stored, new CompletableFuture<>()));
  }

  void done(Stored stored) {
    put(new Tracked(stored, CompletableFuture.completedFuture(stored.upload())));
  }

  void show(Tracked tracked, Upload now) {
    put(new Tracked(tracked.stored().with(now), tracked.settled()));
  }

  void settle(Tracked tracked, Stored end) {
    put(new Tracked(end, tracked.settled()));
    tracked.settled().complete(end.upload());
  }

  private Tracked put(Tracked tracked) {
    byId.put(tracked.stored().upload().id(), tracked);
    return tracked;
  }

  /**
   * How an upload stands.
   *
   * @throws NoSuchUploadException when there is none
   */
  Stored get(String id) {
    return tracked(id).stored();
  }

  private Tracked tracked(String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NoSuchUploadException(id));
  }

  /** How an upload stands once it is settled, once the server ends, or after so long. */
  Upload await(String id, Duration wait, CompletableFuture<?> ending) {
    try {
      CompletableFuture.anyOf(tracked(id).settled(), ending)
          .get(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return get(id).upload();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return get(id).upload();
  }

  /** All, the newest first. */
  List<Upload> all() {
    return byId.descendingMap().values().stream()
        .map(tracked -> tracked.stored().upload())
        .toList();
  }

  void forget(String id) {
    byId.remove(id);
  }

  /** The oldest of those of which nothing is left to do, beyond the newest hundred. */
  List<String> outlived() {
    List<String> done =
        byId.values().stream()
            .map(tracked -> tracked.stored().upload())
            .filter(upload -> upload.state() == Upload.State.DONE && upload.kept().isEmpty())
            .map(Upload::id)
            .toList();
    return done.subList(0, Math.max(0, done.size() - MOST_REMEMBERED));
  }
}
