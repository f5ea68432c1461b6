// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import io.ocfl.core.path.constraint.ContentPathConstraints;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OCFL repository: what is written once and never changed. */
final class ObjectStore implements AutoCloseable {
  private static final String DECLARATION = "0=ocfl_1.1";

  private final Path root;
  private final Path staging;
  private final OcflStorage storage;
  private final OcflRepository repository;
  private final WrittenInventory written = new WrittenInventory();

  private ObjectStore(Path root, Path staging) {
    this.root = root;
    this.staging = staging;
    storage = OcflStorageBuilder.builder().fileSystem(root).build();
    repository =
        new OcflRepositoryBuilder()
            .storage(storage)
            .workDir(staging)
            .defaultLayoutConfig(
                new HashedNTupleLayoutConfig().setTupleSize(2).setNumberOfTuples(2))
            .ocflConfig(config ->
                config
                    .setOcflVersion(OcflVersion.OCFL_1_1)
                    .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
            .contentPathConstraints(ContentPathConstraints.all())
            .inventoryCache(written)
            .build();
  }

  /** Opens the repository; an empty one is made whole and on disk before it gets its name. */
  static ObjectStore open(Path root, Path staging) {
    try {
      Files.createDirectories(staging);
      if (!Files.exists(root)) {
        Path draft = root.resolveSibling(root.getFileName() + ".new");
        DurableFiles.deleteTree(draft);
        Files.createDirectories(draft);
        new ObjectStore(draft, staging).close();
        DurableFiles.syncTree(draft);
        Files.move(draft, root);
        DurableFiles.sync(root.resolveSibling("."));
      }
      return new ObjectStore(root, staging);
    } catch (IOException | RuntimeException e) {
      throw ArchiveErrors.of("cannot open " + root, e);
    }
  }

  Path root() {
    return root;
  }

  /** Whether it still is where it was opened; an empty folder may stand where a disk was. */
  boolean isThere() {
    return Files.exists(root.resolve(DECLARATION));
  }

  /** For what is not part of the archive, yet or any more; emptied when a writer opens it. */
  Path staging() {
    return staging;
  }

  /** Where in the storage root the object with this id is, or would be. */
  String rootOf(String object) {
    return storage.objectRootPath(object);
  }

  /** Writes the next version of an object; on disk after {@link #sync}. */
  List<CatalogueEntry> write(ObjectVersion version) {
    String object = version.base().id();
    VersionInfo info =
        new VersionInfo()
            .setUser("Skaryna", "urn:x-skaryna")
            .setMessage(version.message())
            .setCreated(version.when().atOffset(ZoneOffset.UTC));
    try {
      repository.updateObject(
          ObjectVersionId.head(object),
          info,
          updater -> version.edits().forEach(e -> write(e, updater)));
      VersionDetails details = repository.describeVersion(ObjectVersionId.head(object));
      return version.edits().stream().map(edit -> entry(edit, object, details)).toList();
    } finally {
      written.invalidateAll();
    }
  }

  private static void write(Edit edit, OcflObjectUpdater updater) {
    edit.obsolete().ifPresent(updater::removeFile);
    edit.original()
        .ifPresent(content -> {
          try (InputStream in = open(content)) {
            updater.writeFile(in, edit.originalPath(), OcflOption.OVERWRITE);
          } catch (IOException e) {
            throw ArchiveErrors.of(edit.stored().id(), e);
          }
        });
    byte[] json = RecordJson.file(edit.stored(), edit.text()).getBytes(StandardCharsets.UTF_8);
    updater.writeFile(
        new ByteArrayInputStream(json),
        DocumentPaths.record(edit.stored().id()),
        OcflOption.OVERWRITE);
  }

  private static InputStream open(Accession.Content content) throws IOException {
    return switch (content) {
      case Accession.Content.OfFile(Path file) -> Files.newInputStream(file);
      case Accession.Content.OfBytes(byte[] bytes) -> new ByteArrayInputStream(bytes);
    };
  }

  private static CatalogueEntry entry(Edit edit, String object, VersionDetails written) {
    StoredRecord stored = edit.stored();
    String record = written.getFile(DocumentPaths.record(stored.id())).getStorageRelativePath();
    if (stored.isRemoval()) {
      return new CatalogueEntry(stored, object, record, "", "", SimHash.NONE);
    }
    FileDetails original = written.getFile(edit.originalPath());
    String found = original.getFixity().get(DigestAlgorithmRegistry.sha512);
    if (!stored.fixity().sha512().equals(found)) {
      throw new ArchiveException(
          "%s: the original of document '%s' changed while it was read; add it again"
              .formatted(stored.origin(), stored.id()));
    }
    return new CatalogueEntry(
        stored,
        object,
        record,
        original.getStorageRelativePath(),
        stored.fingerprint(edit.text()),
        SimHash.of(edit.text()));
  }

  /**
   * Brings new versions to disk, with the names of all folders on the way; ocfl-java leaves it to
   * the system when that happens.
   */
  void sync(List<ObjectVersion> versions) {
    try {
      Set<Path> paths = new LinkedHashSet<>();
      for (ObjectVersion version : versions) {
        StoredObject written = version.written();
        Path folder = root.resolve(written.root());
        paths.addAll(DurableFiles.tree(folder.resolve("v" + written.version())));
        DurableFiles.children(folder).stream().filter(Files::isRegularFile).forEach(paths::add);
        for (Path at = folder; at.startsWith(root); at = at.resolveSibling(".").normalize()) {
          paths.add(at);
        }
      }
      DurableFiles.sync(paths);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write to disk: " + root, e);
    }
  }

  /** The files of all of an object's versions by their path in the storage root, with SHA-512. */
  Map<String, String> manifest(String object) {
    Map<String, String> files = new HashMap<>();
    for (VersionDetails version : describe(object).getVersionMap().values()) {
      for (FileDetails file : version.getFiles()) {
        files.put(
            file.getStorageRelativePath(), file.getFixity().get(DigestAlgorithmRegistry.sha512));
      }
    }
    return files;
  }

  ObjectDetails describe(String object) {
    return repository.describeObject(object);
  }

  /** What is wrong with an object by the rules of OCFL 1.1, contents apart. */
  List<String> violations(String object) {
    List<String> errors = new ArrayList<>();
    for (ValidationIssue issue : repository.validateObject(object, false).getErrors()) {
      errors.add(issue.toString());
    }
    return errors;
  }

  @Override
  public void close() {
    repository.close();
  }
}
