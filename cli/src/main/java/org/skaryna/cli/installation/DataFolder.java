// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.archive.backup.DataSource;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.people.RegisterFile;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.indexer.pipeline.Reindexer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one folder that holds an installation's state: the archive and the index made from it.
 *
 * @param places what the index tells of places
 * @param people who is who among the people whom articles name
 * @param clock whose day ends embargoes
 * @param place where the index stands
 */
public record DataFolder(
    Path path, PlacesFile places, ArchivePeople people, Clock clock, IndexPlace place) {
  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  public DataFolder(Path path, PlacesFile places, Clock clock) {
    this(path, places, people(path, clock), clock, new IndexPlace.Embedded());
  }

  /** The register stands beside the archive, so that a backup holds it. */
  private static ArchivePeople people(Path path, Clock clock) {
    Path register = path.resolve("people").resolve("register.tsv");
    return new ArchivePeople(
        PeopleFile.usual().known(), PeopleRegister.in(new RegisterFile(register, clock)));
  }

  DataFolder(Path path, PlacesFile places) {
    this(path, places, Clock.systemDefaultZone());
  }

  /** A folder with the usual places. */
  public DataFolder(Path path) {
    this(path, PlacesFile.usual());
  }

  /** The same archive with its index somewhere else. */
  public DataFolder at(IndexPlace other) {
    return new DataFolder(path, places, people, clock, other);
  }

  Path archive() {
    return path.resolve("archive");
  }

  public Path index() {
    return path.resolve("index");
  }

  /** What of it a backup copies, and a restoring makes: all but the index. */
  public DataSource source() {
    return new DataSource(path, archive(), Set.of(path.relativize(index()).toString()));
  }

  /** The archive for reading; an empty one where nothing was added yet. */
  public Archive readArchive() {
    if (OcflArchive.needsUpgrade(archive())) {
      upgrade();
    }
    return OcflArchive.openForReading(archive());
  }

  private void upgrade() {
    LOG.info("{}: was written by an older version of Skaryna and is upgraded", path);
    try (WriteLock lock = lock("upgrade", LOG::info)) {
      OcflArchive.openForWriting(archive(), lock).close();
    }
  }

  public SearchEngine searchEngine() {
    return place.engine(this);
  }

  /** An engine that finds also what is not open to everybody. */
  public SearchEngine archivistsEngine() {
    return place.archivistsEngine(this);
  }

  /**
   * Opens archive and index for writing if the lock can be had in time.
   *
   * @param waiting is told who else holds the lock
   * @throws ArchiveException when it could not be had
   */
  public Writing writeWithin(Duration patience, String command, Consumer<String> waiting) {
    notAFile();
    WriteLock lock = WriteLock.acquire(path, holder(command), patience, waiting);
    return Writing.open(this, lock, place::open);
  }

  /** Waits for the write lock and opens archive and index for writing, in step with each other. */
  public Writing write(String command, Consumer<String> waiting) {
    return Writing.open(this, lock(command, waiting), place::open);
  }

  /**
   * The same with an index that is written anew; searches see the old one until it is committed.
   */
  public Writing rewrite(String command, Consumer<String> waiting) {
    return Writing.open(this, lock(command, waiting), place::openAnew);
  }

  /**
   * Brings the index up to the archive, where a crash has come between the two. Whoever writes at
   * this moment does so too, so there is nothing to wait for.
   */
  public void catchUp() {
    notAFile();
    if (!Files.isDirectory(archive())) {
      return;
    }
    try (WriteLock lock = WriteLock.acquire(path, holder("recovery"), Duration.ZERO, held -> {});
        Writing writing = Writing.open(this, lock, place::open)) {
      Reindexer.catchUp(writing.archive(), writing.index());
    } catch (ArchiveException | UncheckedIOException notNow) {
      LOG.info("the index was not brought up to the archive: {}", notNow.getMessage());
    }
  }

  private WriteLock lock(String command, Consumer<String> waiting) {
    notAFile();
    Consumer<String> told = held -> waiting.accept("waiting for " + held + " to end");
    return WriteLock.acquire(path, holder(command), PATIENCE, told);
  }

  private static String holder(String command) {
    return "skaryna %s, process %d".formatted(command, ProcessHandle.current().pid());
  }

  /**
   * This folder, where something was added to it.
   *
   * @throws ArchiveException when there is no archive, rather than answering that nothing is found
   */
  public DataFolder existing() {
    notAFile();
    if (!Files.isDirectory(archive())) {
      throw new ArchiveException(
          "%s: holds no archive; `skaryna add` makes one, --data or SKARYNA_DATA names another folder"
              .formatted(path));
    }
    return this;
  }

  /**
   * {@link #existing}, its index brought up to the archive if a command was killed between the two.
   */
  public DataFolder searchable() {
    existing();
    if (WriteLock.mayBeAbandoned(path)) {
      catchUp();
    }
    return this;
  }

  private void notAFile() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new ArchiveException("%s: is a file; --data must name a folder".formatted(path));
    }
  }
}
