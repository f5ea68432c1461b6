// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.VersionDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the catalogue again from the OCFL objects. What cannot be read is logged and left out,
 * since the rest is to be found all the same; {@link Archive#verify} then names it.
 */
final class CatalogueBuilder {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueBuilder.class);

  private final ObjectStore store;

  CatalogueBuilder(ObjectStore store) {
    this.store = store;
  }

  void fill(CatalogueUpdate.Sink sink) throws SQLException {
    for (Path folder : ObjectFolders.in(store.root())) {
      try {
        ObjectRepair.settle(folder);
        take(folder, sink);
      } catch (IOException | RuntimeException e) {
        LOG.error("left out of the catalogue: {}: {}", folder, ArchiveErrors.reason(e));
      }
    }
  }

  private void take(Path folder, CatalogueUpdate.Sink sink) throws IOException, SQLException {
    String json = Files.readString(folder.resolve(ObjectFiles.INVENTORY));
    String id = Json.read(json).path("id").asString("");
    String root = ObjectFolders.path(store.root(), folder);
    if (!StoredObject.isId(id) || !store.rootOf(id).equals(root)) {
      throw new ArchiveException("not an object of this archive: '" + id + "'");
    }
    List<CatalogueEntry> entries = new ArrayList<>();
    Set<String> members = new HashSet<>();
    Set<String> seen = new HashSet<>();
    var object = store.describe(id);
    for (VersionDetails version : object.getVersionMap().values()) {
      for (FileDetails file : version.getFiles()) {
        if (DocumentPaths.isRecord(file.getPath()) && seen.add(file.getStorageRelativePath())) {
          members.add(file.getPath());
          entry(id, file, version, entries);
        }
      }
    }
    int head = (int) object.getHeadVersionNum().getVersionNum();
    sink.accept(new StoredObject(id, root, head, members.size()), entries);
  }

  private void entry(
      String object, FileDetails file, VersionDetails version, List<CatalogueEntry> entries) {
    String path = file.getStorageRelativePath();
    try {
      String json = Files.readString(store.root().resolve(path));
      entries.add(entry(object, path, json, version));
    } catch (IOException | RuntimeException e) {
      LOG.error("left out of the catalogue: {}: {}", path, ArchiveErrors.reason(e));
    }
  }

  private static CatalogueEntry entry(
      String object, String path, String json, VersionDetails version) {
    StoredRecord it = RecordJson.record(json);
    if (it.isRemoval()) {
      return new CatalogueEntry(it, object, path, "", "", SimHash.NONE);
    }
    String name = DocumentPaths.original(it.id(), it.description());
    if (!version.containsFile(name)) {
      throw new ArchiveException("no original " + name);
    }
    String original = version.getFile(name).getStorageRelativePath();
    String text = RecordJson.text(json);
    return new CatalogueEntry(it, object, path, original, it.fingerprint(text), SimHash.of(text));
  }
}
