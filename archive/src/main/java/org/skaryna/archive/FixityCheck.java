// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.skaryna.archive.FixityReport.Kind;

/**
 * Reads the archive again, or documents drawn from it. What is wrong is reported and never thrown:
 * the rest is checked all the same. A writer may be at work meanwhile; what it has not committed is
 * passed over.
 */
final class FixityCheck {
  private static final int PAGE = 200;
  private static final int ATTEMPTS = 20;
  private static final double PERCENT = 100;

  private final Catalogue catalogue;
  private final ArchiveFolder folder;
  private final Path root;
  private final FixityScope scope;
  private final Draw draw;
  private final Consumer<ArchivedDocument> progress;
  private final List<FixityReport.Problem> problems = new ArrayList<>();
  private long documents;
  private long bytes;

  FixityCheck(
      Catalogue catalogue,
      ArchiveFolder folder,
      FixityScope scope,
      Consumer<ArchivedDocument> progress) {
    this.catalogue = catalogue;
    this.folder = folder;
    root = folder.ocfl();
    this.scope = scope;
    draw = draw(catalogue, scope);
    this.progress = progress;
  }

  private static Draw draw(Catalogue catalogue, FixityScope scope) {
    return switch (scope) {
      case FixityScope.All all -> Draw.ALL;
      case FixityScope.Since(var when) -> Draw.since(when);
      case FixityScope.Sample(long size) -> lots(catalogue.documents(), size);
      case FixityScope.Share(double percent) -> {
        List<String> all = catalogue.documents();
        yield lots(all, Math.max(1, Math.round(all.size() * percent / PERCENT)));
      }
    };
  }

  private static Draw lots(List<String> all, long size) {
    return Draw.sample(new SecureRandom().nextLong(1, Long.MAX_VALUE), all, size);
  }

  /** Which documents are read. */
  Draw draw() {
    return draw;
  }

  FixityReport run() {
    try {
      catalogue.damage().forEach(line -> problem(Kind.INCONSISTENT, "catalogue.db: " + line));
      if (Files.isDirectory(root)) {
        checkObjects();
        if (scope instanceof FixityScope.All) {
          checkRoot();
        }
      } else {
        problem(Kind.MISSING, root + ": missing");
      }
    } catch (ArchiveException e) {
      problem(Kind.UNREADABLE, ArchiveErrors.reason(e));
    }
    return new FixityReport(documents, bytes, problems);
  }

  private void checkObjects() {
    List<StoredObject> page = catalogue.objectsAfter("", PAGE);
    while (!page.isEmpty()) {
      page.stream().filter(this::holdsDrawn).forEach(this::check);
      page = catalogue.objectsAfter(page.getLast().id(), PAGE);
    }
  }

  private boolean holdsDrawn(StoredObject object) {
    return scope instanceof FixityScope.All
        || catalogue.documentsIn(object.id()).stream()
            .anyMatch(it -> draw.holds(it.document(), it.changed()));
  }

  private void check(StoredObject object) {
    ObjectCheck check = settled(object);
    problems.addAll(check.problems());
    bytes += check.bytes();
    Predicate<String> drawn = drawn(object.id());
    for (CatalogueEntry entry : check.entries()) {
      StoredRecord stored = entry.stored();
      if (!stored.isRemoval()
          && drawn.test(stored.id())
          && catalogue.isCurrent(stored.sequence())) {
        documents++;
        progress.accept(stored.document());
      }
    }
  }

  /** Ids of the documents of an object that were drawn. */
  private Predicate<String> drawn(String object) {
    if (scope instanceof FixityScope.All) {
      return id -> true;
    }
    List<String> drawn =
        catalogue.documentsIn(object).stream()
            .filter(it -> draw.holds(it.document(), it.changed()))
            .map(Catalogue.Changed::document)
            .toList();
    return id -> drawn.contains(DocumentPaths.key(id));
  }

  /** Looks again where the object was written to while it was looked at. */
  private ObjectCheck settled(StoredObject object) {
    StoredObject now = object;
    for (int attempt = 1; ; attempt++) {
      ObjectCheck.State state = state(now.id());
      ObjectCheck check = new ObjectCheck(root, now, state, catalogue.inObject(now.id()));
      check.run(drawn(now.id()));
      if (state == ObjectCheck.State.SETTLED && check.problems().isEmpty()) {
        check.addViolations(folder.store());
      }
      List<StoredObject> after = catalogue.object(now.id()).stream().toList();
      if (after.isEmpty()) {
        return new ObjectCheck(root, now, state, List.of()); // purged meanwhile
      }
      boolean quiet = state == state(now.id()) && after.getFirst().equals(now);
      if (check.problems().isEmpty() || quiet || attempt == ATTEMPTS) {
        return check;
      }
      now = after.getFirst();
    }
  }

  /** Nothing may lie in the repository that does not belong to a known object. */
  private void checkRoot() {
    try {
      for (Path file : ObjectFolders.strays(root, this::isKnown)) {
        problem(Kind.EXTRA, root.relativize(file) + ": not part of the archive");
      }
    } catch (IOException e) {
      problem(Kind.UNREADABLE, ArchiveErrors.reason(e));
    }
  }

  private boolean isKnown(Path at) {
    String path = ObjectFolders.path(root, at);
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

  private void problem(Kind kind, String what) {
    problems.add(new FixityReport.Problem(kind, "", what));
  }
}
