// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens and closes what an archive consists of, in a state that can be relied upon. */
final class ArchiveFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ArchiveFolder.class);

  private final Path folder;
  private final CatalogueFile file;
  private final Catalogue catalogue;
  private volatile boolean sound;
  private @Nullable ObjectStore store;

  private ArchiveFolder(Path folder) {
    this.folder = folder;
    file = new CatalogueFile(folder.resolve("catalogue.db"));
    catalogue = new Catalogue(file);
  }

  static ArchiveFolder forReading(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArchiveException(folder + ": expected a folder, found a file");
    }
    return new ArchiveFolder(folder.toAbsolutePath().normalize());
  }

  static ArchiveFolder forWriting(Path folder) {
    return new ArchiveFolder(DurableFiles.folder(folder));
  }

  Path path() {
    return folder;
  }

  /** Absent while there is no archive in the folder. */
  Optional<Catalogue> catalogue() {
    if (!sound) {
      sound = Files.exists(file.path()) && isFinished();
    }
    return sound ? Optional.of(catalogue) : Optional.empty();
  }

  boolean needsUpgrade() {
    int schema = Files.exists(file.path()) ? schema() : 0;
    return schema > 0 && schema < CatalogueFile.SCHEMA;
  }

  private boolean isFinished() {
    int schema = schema();
    if (schema == CatalogueFile.SCHEMA) {
      return true;
    }
    if (schema == 0 && (!Files.exists(ocfl()) || ObjectFolders.in(ocfl()).isEmpty())) {
      return false;
    }
    throw new ArchiveException(
        "%s is being made by another process, or has an older form (%d, expected %d): open the archive once for writing"
            .formatted(file.path(), schema, CatalogueFile.SCHEMA));
  }

  private int schema() {
    int schema = file.schema();
    if (schema > CatalogueFile.SCHEMA) {
      throw new ArchiveException(
          "%s was written by a newer version of Skaryna (form %d, this one knows up to %d)"
              .formatted(file.path(), schema, CatalogueFile.SCHEMA));
    }
    return schema;
  }

  /** Puts right what a crash has left, makes the catalogue where it is missing or old. */
  ArchiveWriter writer(WriteLock lock, Step.Listener steps) {
    boolean isNew = !Files.exists(file.path());
    int schema = isNew ? 0 : schema();
    if (schema > 0 && !Files.exists(ocfl())) {
      throw new ArchiveException(
          "%s is missing, though %s lists documents in it: restore it, or move the catalogue away"
              .formatted(ocfl(), file.path()));
    }
    try {
      DurableFiles.deleteTree(staging());
      if (isNew) {
        Files.deleteIfExists(folder.resolve("catalogue.db-wal"));
        Files.deleteIfExists(folder.resolve("catalogue.db-shm"));
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot open the archive " + folder, e);
    }
    CatalogueUpdate update = new CatalogueUpdate(file);
    BatchWriter batches = new BatchWriter(catalogue, update, store(), lock, steps);
    update.prepare();
    batches.rollBack();
    if (schema < CatalogueFile.SCHEMA) {
      rebuild(update);
    }
    batches.purge();
    return new ArchiveWriter(catalogue, update, batches, store());
  }

  private void rebuild(CatalogueUpdate update) {
    LOG.info("making the catalogue {}", file.path());
    update.rebuild(new CatalogueBuilder(store())::fill);
    try {
      DurableFiles.sync(folder);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write to disk: " + folder, e);
    }
  }

  synchronized ObjectStore store() {
    if (store == null) {
      store = ObjectStore.open(ocfl(), staging());
    }
    return store;
  }

  /**
   * A file in the OCFL repository.
   *
   * @throws ArchiveException when the path leads out of it, as no path of ours does
   */
  Path file(String path) {
    Path found = ocfl().resolve(path).normalize();
    if (!found.startsWith(ocfl()) || path.isEmpty()) {
      throw new ArchiveException("%s: not a path in %s".formatted(path, ocfl()));
    }
    return found;
  }

  FixityLog audits() {
    return new FixityLog(folder);
  }

  /** The OCFL storage root. */
  Path ocfl() {
    return folder.resolve("ocfl");
  }

  private Path staging() {
    return folder.resolve("ocfl-staging");
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } finally {
      if (store != null) {
        store.close();
      }
    }
  }
}
