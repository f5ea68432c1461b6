// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The catalogue's tables. */
final class CatalogueSchema {
  /**
   * What cannot be derived from the OCFL objects. These keep their form in every schema version,
   * since they must be readable before the others are built again.
   */
  private static final String LASTING =
      """
      CREATE TABLE IF NOT EXISTS failure (
        origin TEXT PRIMARY KEY,
        json TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS pending (
        object TEXT PRIMARY KEY,
        root TEXT NOT NULL,
        version INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS purge (
        object TEXT NOT NULL,
        document TEXT NOT NULL,
        before INTEGER NOT NULL,
        PRIMARY KEY (object, document)
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS place (
        document TEXT NOT NULL,
        origin TEXT NOT NULL,
        json TEXT NOT NULL,
        sha512 TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (document, origin)
      ) WITHOUT ROWID;
      """;

  /**
   * Documents and origins are found by {@link DocumentPaths#key}, since they may hold what SQLite
   * cannot compare (NUL, unpaired surrogates).
   */
  private static final String DERIVED =
      """
      DROP TABLE IF EXISTS record;
      DROP TABLE IF EXISTS object;
      CREATE TABLE object (
        id TEXT PRIMARY KEY,
        container TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        root TEXT NOT NULL,
        version INTEGER NOT NULL,
        members INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE UNIQUE INDEX object_container ON object (container, ordinal);
      CREATE UNIQUE INDEX object_root ON object (root);
      CREATE TABLE record (
        sequence INTEGER PRIMARY KEY,
        document TEXT NOT NULL,
        at INTEGER NOT NULL,
        origin TEXT NOT NULL,
        current INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        digest INTEGER NOT NULL,
        simhash INTEGER NOT NULL,
        object TEXT NOT NULL,
        object_version INTEGER NOT NULL,
        record_path TEXT NOT NULL,
        original_path TEXT NOT NULL,
        json TEXT NOT NULL
      );
      CREATE UNIQUE INDEX record_document ON record (document) WHERE current;
      CREATE INDEX record_origin ON record (origin) WHERE current AND NOT removed;
      CREATE INDEX record_history ON record (document, sequence);
      CREATE INDEX record_purged ON record (document) WHERE removed = 2;
      CREATE INDEX record_object ON record (object);
      CREATE INDEX record_current ON record (current, removed, bytes);
      CREATE INDEX record_digest ON record (digest) WHERE current AND NOT removed;
      CREATE INDEX record_simhash ON record (simhash) WHERE current AND NOT removed;
      """;

  private CatalogueSchema() {}

  static void createLasting(Connection connection) throws SQLException {
    run(connection, LASTING);
  }

  /** Empty tables for what is derived; the version is written with them or not at all. */
  static void createDerived(Connection connection) throws SQLException {
    run(connection, DERIVED);
    run(connection, "PRAGMA user_version = " + CatalogueFile.SCHEMA);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
