// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The SQLite file of the catalogue and its connections: one for each thread that is at it. In WAL
 * mode any number of processes read while one writes; a commit is on disk (synchronous=FULL).
 */
final class CatalogueFile implements AutoCloseable {
  /** Grows whenever {@link CatalogueSchema} changes; an older catalogue is then built again. */
  static final int SCHEMA = 2;

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueFile.class);
  private static final int BUSY_MILLIS = 30_000;

  private final Path file;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  CatalogueFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  /** Something done with a connection. */
  interface Task<T extends @Nullable Object> {
    T run(Connection connection) throws SQLException;
  }

  <T extends @Nullable Object> T read(String what, Task<T> task) {
    if (closed) {
      throw new ArchiveException(what + ": the archive is closed");
    }
    try {
      @Nullable Connection free = idle.poll();
      Connection connection = free == null ? connect() : free;
      boolean sound = false;
      try {
        T result = task.run(connection);
        sound = !closed;
        return result;
      } finally {
        giveBack(connection, sound);
      }
    } catch (SQLException e) {
      throw ArchiveErrors.of("%s: catalogue %s".formatted(what, file), e);
    }
  }

  /** Runs the task as one transaction: all of it is on disk afterwards, or nothing. */
  <T extends @Nullable Object> T write(String what, Task<T> task) {
    return read(
        what,
        connection -> {
          connection.setAutoCommit(false);
          try {
            T result = task.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
          } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
          }
        });
  }

  /** SQLite has done it already where the disk is full, and then refuses. */
  private static void rollBack(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** 0 for a file that is new or was never finished. */
  int schema() {
    return read(
        "reading the schema's version",
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
          }
        });
  }

  /** A connection on which something failed is not used again. */
  private void giveBack(Connection connection, boolean sound) {
    if (sound) {
      idle.push(connection);
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("closing a connection to {}: {}", file, e.getMessage());
    }
  }

  private Connection connect() throws SQLException {
    return Files.isWritable(file.resolveSibling(".")) ? connectForWriting() : connectReadOnly();
  }

  /**
   * In a folder that may not be written, as on a read-only disk: SQLite then needs the files of its
   * journal to be there, as while somebody else writes, or a file that nobody changes.
   */
  private Connection connectReadOnly() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    boolean changes = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    String address = "jdbc:sqlite:file:" + file.toUri().getRawPath();
    return config.createConnection(changes ? address : address + "?immutable=1");
  }

  private Connection connectForWriting() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true"); // what was purged is nowhere
    return config.createConnection("jdbc:sqlite:" + file);
  }

  @Override
  public void close() {
    closed = true;
    for (@Nullable Connection each = idle.poll(); each != null; each = idle.poll()) {
      try {
        each.close();
      } catch (SQLException e) {
        throw ArchiveErrors.of("closing catalogue " + file, e);
      }
    }
  }
}
