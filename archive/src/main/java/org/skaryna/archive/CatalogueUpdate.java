// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What changes the catalogue; each method is one transaction and on disk when it returns. */
final class CatalogueUpdate {
  private static final int STANDS = 0;
  private static final int REMOVED = 1;
  private static final int PURGED = 2;

  private final CatalogueFile file;

  CatalogueUpdate(CatalogueFile file) {
    this.file = file;
  }

  /** Tables that survive a rebuild, made where they are missing. */
  void prepare() {
    file.write(
        "making the catalogue", connection -> done(connection, CatalogueSchema::createLasting));
  }

  /** Notes objects as they are before they are written to. */
  void intend(List<StoredObject> objects) {
    file.write(
        "noting what is to be written",
        connection -> {
          String sql = "INSERT INTO pending (object, root, version) VALUES (?, ?, ?)";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (StoredObject object : objects) {
              add(statement, object.id(), object.root(), object.version());
            }
            return statement.executeBatch();
          }
        });
  }

  /** Makes known what was written: from here on it is part of the archive. */
  void commit(List<StoredObject> objects, List<CatalogueEntry> entries, List<Origin> succeeded) {
    file.write(
        "committing",
        connection -> {
          putObjects(connection, objects);
          putEntries(connection, entries);
          purgeEarlier(connection);
          clearFailures(connection, succeeded);
          return forgetPending(connection);
        });
  }

  void clearFailures(List<Origin> succeeded) {
    file.write("clearing failures", connection -> clearFailures(connection, succeeded));
  }

  /** Says that the pending objects are as they were noted. */
  void rolledBack() {
    file.write("ending a rollback", CatalogueUpdate::forgetPending);
  }

  void put(Failure failure) {
    file.write(
        failure.origin().toString(),
        connection -> {
          String sql = "INSERT OR REPLACE INTO failure (origin, json) VALUES (?, ?)";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            add(statement, DocumentPaths.key(failure.origin()), FailureJson.row(failure));
            return statement.executeBatch();
          }
        });
  }

  /** Notes where documents were found too; a place that is known gets its new checksum. */
  void found(List<Place> places) {
    file.write(
        "noting where documents were found",
        connection -> {
          String sql =
              """
              INSERT INTO place (document, origin, json, sha512, at) VALUES (?, ?, ?, ?, ?)
              ON CONFLICT DO UPDATE SET sha512 = excluded.sha512, at = excluded.at
              WHERE sha512 <> excluded.sha512\
              """;
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Place it : places) {
              add(
                  statement,
                  DocumentPaths.key(it.id()),
                  DocumentPaths.key(it.origin()),
                  OriginJson.row(it.origin()),
                  it.fixity().sha512(),
                  it.when().toEpochMilli());
            }
            return statement.executeBatch();
          }
        });
  }

  /** The things an OCFL repository holds, as a source for {@link #rebuild}. */
  interface Contents {
    void forEach(Sink sink) throws SQLException;
  }

  /** Takes an object and its entries, of all versions. */
  interface Sink {
    void accept(StoredObject object, Collection<CatalogueEntry> entries) throws SQLException;
  }

  /** Says where files of an object are now; paths in its folder. */
  void moved(StoredObject object, Map<String, String> moves) {
    file.write(
        "noting where files are",
        connection -> {
          for (Map.Entry<String, String> move : moves.entrySet()) {
            String to = object.root() + "/" + move.getValue();
            String from = object.root() + "/" + move.getKey();
            for (String column : List.of("original_path", "record_path")) {
              String sql = "UPDATE record SET %1$s = ?1 WHERE object = ?2 AND %1$s = ?3";
              run(connection, sql.formatted(column), to, object.id(), from);
            }
          }
          return moves.size();
        });
  }

  /** Says that a document is no longer in an object, and whether the object is gone. */
  void purged(Purge purge, boolean gone) {
    file.write(
        "ending a purge",
        connection -> {
          String object = purge.object().id();
          run(
              connection,
              "DELETE FROM purge WHERE object = ?1 AND document = ?2",
              object,
              purge.document());
          return gone ? run(connection, "DELETE FROM object WHERE id = ?", object) : 0;
        });
  }

  /** Leaves nothing of what was deleted in the file or beside it. */
  void forget() {
    file.read(
        "forgetting what was purged",
        connection -> run(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  /** Replaces what is derived from the OCFL objects. */
  void rebuild(Contents contents) {
    file.write(
        "rebuilding",
        connection -> {
          CatalogueSchema.createDerived(connection);
          contents.forEach((object, entries) -> {
            putObjects(connection, List.of(object));
            putEntries(connection, entries);
          });
          purgeEarlier(connection);
          run(
              connection,
              """
              INSERT OR IGNORE INTO purge (object, document, before)
              SELECT object, document, object_version FROM record WHERE removed = ?\
              """,
              PURGED);
          return forgetPending(connection);
        });
  }

  private static void putObjects(Connection connection, List<StoredObject> objects)
      throws SQLException {
    String sql =
        """
        INSERT OR REPLACE INTO object (id, container, ordinal, root, version, members)
        VALUES (?, ?, ?, ?, ?, ?)\
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (StoredObject it : objects) {
        add(
            statement,
            it.id(),
            it.container(),
            it.ordinal(),
            it.root(),
            it.version(),
            it.members());
      }
      statement.executeBatch();
    }
  }

  /** Of a document's records, in whatever order they come, the one with the last number counts. */
  private static void putEntries(Connection connection, Collection<CatalogueEntry> entries)
      throws SQLException {
    String retire = "UPDATE record SET current = 0 WHERE document = ? AND current AND sequence < ?";
    String insert =
        """
        INSERT INTO record (document, sequence, origin, removed, bytes, fingerprint, object,
          record_path, original_path, json, digest, simhash, object_version, at,
          current)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
          ?13, ?14,
          NOT EXISTS (SELECT 1 FROM record WHERE document = ?1 AND current))\
        """;
    try (PreparedStatement older = connection.prepareStatement(retire);
        PreparedStatement newer = connection.prepareStatement(insert)) {
      for (CatalogueEntry entry : entries) {
        StoredRecord it = entry.stored();
        String document = DocumentPaths.key(it.id());
        add(older, document, it.sequence());
        older.executeBatch();
        add(
            newer,
            document,
            it.sequence(),
            DocumentPaths.key(it.origin()),
            it.isPurge() ? PURGED : it.isRemoval() ? REMOVED : STANDS,
            it.fixity().bytes(),
            entry.fingerprint(),
            entry.object(),
            entry.recordPath(),
            entry.originalPath(),
            RecordJson.row(it),
            it.fixity().prefix(),
            entry.simHash(),
            entry.objectVersion(),
            it.when().toEpochMilli());
        newer.executeBatch();
      }
    }
  }

  /**
   * Forgets what a purge has ended, and notes where it is to be destroyed: in the tombstone's own
   * object up to the tombstone, in others altogether.
   */
  private static int purgeEarlier(Connection connection) throws SQLException {
    String earlier =
        """
        SELECT older.sequence, older.object, older.document,
          iif(older.object = tombstone.object, tombstone.object_version, 1 << 30) AS before
        FROM record AS tombstone JOIN record AS older USING (document)
        WHERE tombstone.removed = %d AND older.sequence < tombstone.sequence\
        """
            .formatted(PURGED);
    int count =
        run(
            connection,
            """
            INSERT OR REPLACE INTO purge (object, document, before)
            SELECT object, document, max(before) FROM (%s) WHERE true GROUP BY object, document\
            """
                .formatted(earlier));
    if (count > 0) {
      run(
          connection,
          "DELETE FROM place WHERE document IN (SELECT document FROM (%s))".formatted(earlier));
      run(
          connection,
          "DELETE FROM record WHERE sequence IN (SELECT sequence FROM (%s))".formatted(earlier));
    }
    return count;
  }

  private static int clearFailures(Connection connection, List<Origin> succeeded)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM failure WHERE origin = ?")) {
      for (Origin origin : succeeded) {
        add(statement, DocumentPaths.key(origin));
      }
      return statement.executeBatch().length;
    }
  }

  private static int forgetPending(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("DELETE FROM pending")) {
      return statement.executeUpdate();
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
      return statement.getUpdateCount();
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private interface Step {
    void run(Connection connection) throws SQLException;
  }

  private static int done(Connection connection, Step step) throws SQLException {
    step.run(connection);
    return 0;
  }
}
