// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.skaryna.archive.Archive;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.indexer.pipeline.Reindexer;
import org.skaryna.searchapi.Archivists;
import org.skaryna.searchapi.SearchServer;
import org.skaryna.searchapi.ServerOptions;
import org.skaryna.searchapi.access.TokenRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server and all that it consists of: archive and engines for reading, the one thread
 * that writes, and the clock by which embargoes end.
 */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final Parts parts;
  private final SearchServer server;
  private final SearchEngine engine;
  private final WriteQueue queue;

  private Service(Parts parts, DataFolder folder, ServerOptions options, long uploadLimit) {
    this.parts = parts;
    Archive archive = parts.add(folder.readArchive());
    engine = parts.add(folder.searchEngine());
    SearchEngine archivists = parts.add(folder.archivistsEngine());
    queue = new WriteQueue(folder, () -> refresh(archivists));
    UploadFolder uploads = parts.add(new UploadFolder(folder.path().resolve("uploads")));
    AuditLog audit = AuditLog.in(folder.path());
    AuditedWrites writes = new AuditedWrites(queue, audit, folder.clock());
    ServerIntake intake = new ServerIntake(uploads, writes, archive);
    intake.resume();
    Archivists access =
        new Archivists(
            archivists,
            TokenRegister.in(folder.path(), folder.clock()),
            intake,
            new ServerPeople(writes, folder.people().register()),
            audit,
            uploadLimit,
            folder.clock());
    server = parts.add(SearchServer.start(options, engine, archive, access));
    parts.add(queue); // ends first: whoever waits for it is answered, and the server can end
    queue.start();
    parts.add(openEmbargoesEachHour()::shutdownNow);
  }

  /**
   * Starts to serve a folder; when this returns, it answers.
   *
   * @param uploadLimit bytes of one request that brings documents
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public static Service start(DataFolder folder, ServerOptions options, long uploadLimit) {
    folder.catchUp();
    Parts parts = new Parts();
    try {
      return new Service(parts, folder, options, uploadLimit);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  public int port() {
    return server.port();
  }

  SearchEngine engine() {
    return engine;
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
    long passed = Instant.now().getEpochSecond() % hour;
    clock.scheduleAtFixedRate(this::openEmbargoes, hour - passed + 1, hour, TimeUnit.SECONDS);
    return clock;
  }

  /** Opens to everybody what was embargoed until today. */
  public WriteQueue.Job openEmbargoes() {
    WriteQueue.Job job =
        queue.add("serve", writing -> Reindexer.catchUp(writing.archive(), writing.index()));
    job.done()
        .exceptionally(why -> {
          LOG.error("embargoes that end today could not be opened, in an hour again", why);
          return false;
        });
    return job;
  }

  @Override
  public void close() {
    parts.close();
  }
}
