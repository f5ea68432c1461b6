// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The catalogue as it stood after one commit, as a file of its own. It lists every object with its
 * version, and what an object holds up to a version never changes: together they are the archive at
 * that moment, though a writer goes on meanwhile.
 */
public final class CatalogueSnapshot implements AutoCloseable {
  private static final int PAGE = 500;

  private final CatalogueFile file;
  private final Catalogue catalogue;

  private CatalogueSnapshot(Path path) {
    file = new CatalogueFile(path);
    catalogue = new Catalogue(file);
  }

  /**
   * An object of the archive.
   *
   * @param root its folder in the OCFL storage root, with forward slashes
   * @param version its newest version then
   */
  public record ObjectState(String root, int version) {}

  /** A change, by what tells it from that of any other archive. */
  public record Mark(long sequence, String document, String when) {}

  /**
   * Takes one of the archive in a folder, in a single read transaction.
   *
   * @param path the file to make; must not be there
   */
  public static CatalogueSnapshot take(Path archive, Path path) {
    try (ArchiveFolder folder = ArchiveFolder.forReading(archive)) {
      if (folder.catalogue().isEmpty()) {
        throw new ArchiveException(archive + ": holds no archive");
      }
    }
    try (CatalogueFile source = new CatalogueFile(archive.resolve("catalogue.db"))) {
      source.read(
          "copying the catalogue",
          connection -> {
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
              copy.setString(1, path.toString());
              return copy.execute();
            }
          });
    }
    CatalogueSnapshot snapshot = new CatalogueSnapshot(path);
    // What a writer was at is not part of it.
    new CatalogueUpdate(snapshot.file).rolledBack();
    return snapshot;
  }

  /** Opens one that was taken earlier; SQLite writes beside the file meanwhile. */
  public static CatalogueSnapshot open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ArchiveException(path + ": there is no such catalogue");
    }
    return new CatalogueSnapshot(path);
  }

  public long sequence() {
    return catalogue.sequence();
  }

  public ArchiveStatistics statistics() {
    return catalogue.statistics();
  }

  /** The newest change; absent when there is none. */
  public Optional<Mark> newest() {
    return mark(sequence());
  }

  /** The change with this number; absent when there is none. */
  public Optional<Mark> mark(long sequence) {
    return catalogue
        .bySequence(sequence)
        .map(CatalogueEntry::stored)
        .map(it -> new Mark(sequence, it.id(), it.when().toString()));
  }

  public void forEachObject(Consumer<ObjectState> consumer) {
    List<StoredObject> page = catalogue.objectsAfter("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(object -> consumer.accept(new ObjectState(object.root(), object.version())));
      page = catalogue.objectsAfter(page.getLast().id(), PAGE);
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
