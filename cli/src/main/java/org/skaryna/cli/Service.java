// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.skaryna.archive.Archive;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.indexer.pipeline.Reindexer;
import org.skaryna.searchapi.Archivists;
import org.skaryna.searchapi.SearchServer;
import org.skaryna.searchapi.ServerOptions;
import org.skaryna.searchapi.access.TokenRegister;

/**
 * A running server and all that it consists of: archive and engines for reading, the one thread
 * that writes, and the clock by which embargoes end.
 */
final class Service implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final SearchServer server;
  private final SearchEngine engine;
  private final WriteQueue queue;

  private Service(DataFolder folder, ServerOptions options, long uploadLimit) {
    Archive archive = opened(folder.readArchive());
    engine = opened(folder.searchEngine());
    SearchEngine archivists = opened(folder.archivistsEngine());
    queue = opened(new WriteQueue(folder, () -> refresh(archivists)));
    AuditLog audit = AuditLog.in(folder.path());
    ServerIntake intake =
        new ServerIntake(
            new UploadFolder(folder.path().resolve("uploads")),
            queue,
            archive,
            audit,
            folder.clock());
    server =
        opened(
            SearchServer.start(
                options,
                engine,
                archive,
                new Archivists(
                    archivists,
                    TokenRegister.in(folder.path(), folder.clock()),
                    intake,
                    audit,
                    uploadLimit,
                    folder.clock())));
    resume(intake);
    queue.start();
    opened(openEmbargoesEachHour()::shutdownNow);
  }

  /**
   * Starts to serve a folder; when this returns, it answers.
   *
   * @param uploadLimit bytes of one request that brings documents
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  static Service start(DataFolder folder, ServerOptions options, long uploadLimit) {
    folder.catchUp();
    return new Service(folder, options, uploadLimit);
  }

  int port() {
    return server.port();
  }

  SearchEngine engine() {
    return engine;
  }

  private <T extends AutoCloseable> T opened(T part) {
    parts.push(part);
    return part;
  }

  private static void resume(ServerIntake intake) {
    try {
      intake.resume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written shows at once. */
  private void refresh(SearchEngine archivists) {
    try {
      engine.refresh();
      archivists.refresh();
    } catch (SearchUnavailableException later) {
      // Whoever searches is told.
    }
  }

  /** At the beginning of each hour, so that a day's embargoes end when it begins. */
  private ScheduledExecutorService openEmbargoesEachHour() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embargoes").factory());
    long hour = Duration.ofHours(1).toSeconds();
    long passed = java.time.Instant.now().getEpochSecond() % hour;
    clock.scheduleAtFixedRate(this::openEmbargoes, hour - passed + 1, hour, TimeUnit.SECONDS);
    return clock;
  }

  /** Opens to everybody what was embargoed until today. */
  WriteQueue.Job openEmbargoes() {
    return queue.add("serve", writing -> Reindexer.catchUp(writing.archive(), writing.index()));
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        org.slf4j.LoggerFactory.getLogger(Service.class).warn("could not be closed", e);
      }
    }
  }
}
