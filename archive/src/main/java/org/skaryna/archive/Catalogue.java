// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalogue answers. */
final class Catalogue {
  private static final String ENTRY =
      "SELECT json, object, record_path, original_path, fingerprint, simhash FROM record ";
  private static final String OBJECT = "SELECT id, root, version, members FROM object ";

  private final CatalogueFile file;

  Catalogue(CatalogueFile file) {
    this.file = file;
  }

  /** Where it is. */
  Path file() {
    return file.path();
  }

  /** The newest record of a document, a removal's too. */
  Optional<CatalogueEntry> newest(String id) {
    return first(entries(id, ENTRY + "WHERE document = ? AND current", DocumentPaths.key(id)));
  }

  /** The document that came last from an origin and still stands. */
  Optional<CatalogueEntry> newest(Origin origin) {
    return first(
        entries(
            origin.toString(),
            ENTRY + "WHERE origin = ? AND current AND NOT removed ORDER BY sequence DESC LIMIT 1",
            DocumentPaths.key(origin)));
  }

  Optional<CatalogueEntry> bySequence(long sequence) {
    return first(entries("change " + sequence, ENTRY + "WHERE sequence = ?", sequence));
  }

  /** Newest records of documents with {@code after < sequence <= last}, in order. */
  List<CatalogueEntry> page(long after, long last, int size) {
    return entries(
        "changes after " + after,
        ENTRY + "WHERE sequence > ? AND sequence <= ? AND current ORDER BY sequence LIMIT ?",
        after,
        last,
        size);
  }

  /** All records in an object, of all versions. */
  List<CatalogueEntry> inObject(String object) {
    return entries(object, ENTRY + "WHERE object = ? ORDER BY sequence", object);
  }

  /** What happened to a document, the oldest first. */
  List<Event> history(String id) {
    List<Event> events = new ArrayList<>();
    String sql = ENTRY + "WHERE document = ? ORDER BY sequence";
    for (CatalogueEntry entry : entries(id, sql, DocumentPaths.key(id))) {
      events.addAll(entry.stored().earlier());
      events.add(entry.stored().event());
    }
    return events;
  }

  /** One version of a document; a removal is one too. */
  Optional<CatalogueEntry> version(String id, int version) {
    String sql = ENTRY + "WHERE document = ? ORDER BY sequence";
    return entries(id, sql, DocumentPaths.key(id)).stream()
        .filter(entry -> entry.stored().version() == version)
        .findFirst();
  }

  /** What everybody could see of a document last, as far as its records tell. */
  Optional<PublicState> lastPublic(String id, ZoneId zone) {
    String sql = ENTRY + "WHERE document = ? ORDER BY sequence DESC";
    Instant until = Instant.now();
    for (CatalogueEntry entry : entries(id, sql, DocumentPaths.key(id))) {
      StoredRecord record = entry.stored();
      if (record.isPurge()) {
        until = record.when();
      }
      boolean counts = !record.isRemoval() || record.isPurge();
      if (counts && record.description().access().isPublicOn(LocalDate.ofInstant(until, zone))) {
        return Optional.of(new PublicState(record.description(), until));
      }
      until = record.when();
    }
    return Optional.empty();
  }

  /** The keys of all documents that stand. */
  List<String> documents() {
    return file.read(
        "documents",
        connection ->
            rows(
                connection,
                "SELECT document FROM record WHERE current AND NOT removed",
                row -> row.getString(1)));
  }

  /** A document by its key, and when it changed last. */
  record Changed(String document, Instant changed) {}

  /** Documents that stand and of which there is something in an object. */
  List<Changed> documentsIn(String object) {
    String sql =
        """
        SELECT document, at FROM record WHERE current AND NOT removed
          AND document IN (SELECT document FROM record WHERE object = ?)\
        """;
    return file.read(
        "documents in an object",
        connection ->
            rows(
                connection,
                sql,
                row -> new Changed(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                object));
  }

  /** The changes of which the fingerprint differs in so many bits at most. */
  List<Long> alike(long simHash, int bits) {
    String sql =
        "SELECT sequence, simhash FROM record WHERE current AND NOT removed AND simhash <> 0";
    return file.read(
        "texts alike",
        connection -> {
          List<Long> alike = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              if (SimHash.distance(simHash, row.getLong(2)) <= bits) {
                alike.add(row.getLong(1));
              }
            }
          }
          return alike;
        });
  }

  /** Documents that stand and have this original, in the order in which they changed. */
  List<CatalogueEntry> withOriginal(Fixity fixity) {
    return withDigest(fixity.prefix()).stream()
        .filter(entry -> entry.stored().fixity().equals(fixity))
        .toList();
  }

  /** The first bits of the checksums of originals that may have been found at several places. */
  List<Long> repeatedDigests() {
    String sql =
        """
        SELECT digest FROM record WHERE current AND NOT removed GROUP BY digest
        HAVING count(*) > 1 OR max(document IN (SELECT document FROM place))
        ORDER BY min(sequence)\
        """;
    return file.read("duplicates", connection -> rows(connection, sql, row -> row.getLong(1)));
  }

  List<CatalogueEntry> withDigest(long digest) {
    String sql = ENTRY + "WHERE digest = ? AND current AND NOT removed ORDER BY sequence";
    return entries("originals", sql, digest);
  }

  /** Of these first bits of checksums, those of originals of documents that stand. */
  Set<Long> standingDigests(Collection<Long> digests) {
    String sql =
        """
        SELECT digest FROM record WHERE current AND NOT removed
          AND digest IN (SELECT value FROM json_each(?))\
        """;
    String asked = digests.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    return Set.copyOf(
        file.read("copies", connection -> rows(connection, sql, row -> row.getLong(1), asked)));
  }

  /** The first bits of the checksums of what was removed. */
  Set<Long> removedDigests() {
    // So that the index on these two columns is used: there are few of them.
    String sql = "SELECT digest FROM record WHERE current = 1 AND removed > 0";
    return Set.copyOf(
        file.read("removals", connection -> rows(connection, sql, it -> it.getLong(1))));
  }

  /** The last removal of a document with this original. */
  Optional<CatalogueEntry> removed(Fixity fixity) {
    String sql = ENTRY + "WHERE current = 1 AND removed > 0 AND digest = ? ORDER BY sequence DESC";
    return entries("removals", sql, fixity.prefix()).stream()
        .filter(entry -> entry.stored().fixity().equals(fixity))
        .findFirst();
  }

  /** Other places where a document with this original was found. */
  List<Origin> places(String id, Fixity fixity) {
    String sql = "SELECT json FROM place WHERE document = ? AND sha512 = ? ORDER BY at, origin";
    return file.read(
        id,
        connection ->
            rows(
                connection,
                sql,
                row -> OriginJson.origin(row.getString(1)),
                DocumentPaths.key(id),
                fixity.sha512()));
  }

  boolean isCurrent(long sequence) {
    return number("SELECT count(*) FROM record WHERE current AND sequence = ?", sequence) > 0;
  }

  long sequence() {
    return number("SELECT coalesce(max(sequence), 0) FROM record");
  }

  ArchiveStatistics statistics() {
    return file.read(
        "statistics",
        connection -> {
          String sql =
              """
              SELECT count(*) FILTER (WHERE NOT removed), count(*) FILTER (WHERE removed),
                (SELECT count(*) FROM failure), coalesce(sum(bytes) FILTER (WHERE NOT removed), 0)
              FROM record WHERE current\
              """;
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            return new ArchiveStatistics(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
          }
        });
  }

  Optional<StoredObject> object(String id) {
    return first(objects(OBJECT + "WHERE id = ?", id));
  }

  /** The object of a container that was opened last. */
  Optional<StoredObject> last(String container) {
    return first(objects(OBJECT + "WHERE container = ? ORDER BY ordinal DESC LIMIT 1", container));
  }

  boolean hasObjectAt(String root) {
    return !objects(OBJECT + "WHERE root = ?", root).isEmpty();
  }

  List<StoredObject> objectsAfter(String id, int size) {
    return objects(OBJECT + "WHERE id > ? ORDER BY id LIMIT ?", id, size);
  }

  /** Objects that a writer is at, or that a crash has left, with the version to go back to. */
  List<StoredObject> pending() {
    return objects("SELECT object, root, version, 0 FROM pending ORDER BY object");
  }

  /** What was purged and may still be there. */
  List<Purge> purges() {
    String sql =
        """
        SELECT object.id, root, version, members, document, before
        FROM purge JOIN object ON object.id = purge.object ORDER BY object.id, document\
        """;
    return file.read(
        "purges",
        connection ->
            rows(connection, sql, row -> new Purge(object(row), row.getString(5), row.getInt(6))));
  }

  /** The oldest first. */
  List<Failure> failures() {
    String sql = "SELECT json FROM failure ORDER BY origin";
    return file
        .read(
            "failures",
            connection -> rows(connection, sql, row -> FailureJson.failure(row.getString(1))))
        .stream()
        .sorted(Comparator.comparing(Failure::when))
        .toList();
  }

  /** What SQLite finds wrong with its own file; empty when nothing is. */
  List<String> damage() {
    return file.read(
        "checking",
        connection ->
            rows(connection, "PRAGMA quick_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .toList());
  }

  private long number(String sql, Object... values) {
    return file.read(
        "counting", connection -> rows(connection, sql, row -> row.getLong(1), values).getFirst());
  }

  private List<CatalogueEntry> entries(String what, String sql, Object... values) {
    return file.read(what, connection -> rows(connection, sql, Catalogue::entry, values));
  }

  private List<StoredObject> objects(String sql, Object... values) {
    return file.read("objects", connection -> rows(connection, sql, Catalogue::object, values));
  }

  private static CatalogueEntry entry(ResultSet row) throws SQLException {
    return new CatalogueEntry(
        RecordJson.record(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6));
  }

  private static StoredObject object(ResultSet row) throws SQLException {
    return new StoredObject(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
  }

  private static <T> Optional<T> first(List<T> values) {
    return values.stream().findFirst();
  }

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static <T> List<T> rows(
      Connection connection, String sql, Reader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    }
  }
}
