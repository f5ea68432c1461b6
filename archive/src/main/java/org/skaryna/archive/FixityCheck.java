// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the whole archive again. What is wrong is reported and never thrown: the rest is checked
 * all the same. A writer may be at work meanwhile; what it has not committed is passed over.
 */
final class FixityCheck {
  private static final int PAGE = 200;
  private static final int ATTEMPTS = 20;

  private final Catalogue catalogue;
  private final ArchiveFolder folder;
  private final Path root;
  private final Consumer<ArchivedDocument> progress;
  private final List<FixityReport.Problem> problems = new ArrayList<>();
  private long documents;
  private long bytes;

  FixityCheck(Catalogue catalogue, ArchiveFolder folder, Consumer<ArchivedDocument> progress) {
    this.catalogue = catalogue;
    this.folder = folder;
    root = folder.ocfl();
    this.progress = progress;
  }

  FixityReport run() {
    try {
      catalogue.damage().forEach(line -> problem("", "catalogue.db: " + line));
      if (Files.isDirectory(root)) {
        checkObjects();
        checkRoot();
      } else {
        problem("", root + ": missing");
      }
    } catch (ArchiveException e) {
      problem("", ArchiveErrors.reason(e));
    }
    return new FixityReport(documents, bytes, problems);
  }

  private void checkObjects() {
    List<StoredObject> page = catalogue.objectsAfter("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(this::check);
      page = catalogue.objectsAfter(page.getLast().id(), PAGE);
    }
  }

  private void check(StoredObject object) {
    ObjectCheck check = settled(object);
    problems.addAll(check.problems());
    bytes += check.bytes();
    for (CatalogueEntry entry : check.entries()) {
      StoredRecord stored = entry.stored();
      if (!stored.isRemoval() && catalogue.isCurrent(stored.sequence())) {
        documents++;
        progress.accept(stored.document());
      }
    }
  }

  /** Looks again where the object was written to while it was looked at. */
  private ObjectCheck settled(StoredObject object) {
    StoredObject now = object;
    for (int attempt = 1; ; attempt++) {
      ObjectCheck.State state = state(now.id());
      ObjectCheck check = new ObjectCheck(root, now, state, catalogue.inObject(now.id()));
      check.run();
      if (state == ObjectCheck.State.SETTLED && check.problems().isEmpty()) {
        check.addViolations(folder.store());
      }
      StoredObject after = catalogue.object(now.id()).orElse(now);
      boolean quiet = state == state(now.id()) && after.equals(now);
      if (check.problems().isEmpty() || quiet || attempt == ATTEMPTS) {
        return check;
      }
      now = after;
    }
  }

  /** Nothing may lie in the repository that does not belong to a known object. */
  private void checkRoot() {
    try {
      for (Path file : ObjectFolders.strays(root, this::isKnown)) {
        problem("", root.relativize(file) + ": not part of the archive");
      }
    } catch (IOException e) {
      problem("", ArchiveErrors.reason(e));
    }
  }

  private boolean isKnown(Path folder) {
    String path = ObjectFolders.path(root, folder);
    return catalogue.hasObjectAt(path)
        || catalogue.pending().stream().anyMatch(it -> it.root().equals(path));
  }

  private ObjectCheck.State state(String object) {
    if (catalogue.purges().stream().anyMatch(it -> it.object().id().equals(object))) {
      return ObjectCheck.State.PURGING;
    }
    return catalogue.pending().stream().anyMatch(it -> it.id().equals(object))
        ? ObjectCheck.State.UNFINISHED
        : ObjectCheck.State.SETTLED;
  }

  private void problem(String id, String what) {
    problems.add(new FixityReport.Problem(id, what));
  }
}
