// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.cli.installation.Writing;
import org.skaryna.cli.serve.AuditedWrites.Change;
import org.skaryna.indexer.pipeline.Reindexer;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.VersionConflictException;
import org.skaryna.searchapi.request.NoSuchDocumentException;

/** What one document undergoes at the hands of somebody who waits for it: archive, then index. */
record DocumentEdits(AuditedWrites writes) {

  ArchivedDocument describe(
      String id, Amendment edits, Set<Integer> versions, Actor by, Duration wait) {
    String fields = String.join(", ", Said.fields(edits));
    List<ArchivedDocument> edited = new CopyOnWriteArrayList<>();
    writes.now(
        new Change("describe", id, fields, by),
        wait,
        writing -> {
          requireVersion(writing, id, versions);
          writing.archive().amend(id, edits, new Agent(by.name())).ifPresent(edited::add);
          Reindexer.catchUp(writing.archive(), writing.index());
        });
    return edited.stream().findFirst().orElseThrow(() -> new NoSuchDocumentException(id));
  }

  private static void requireVersion(Writing writing, String id, Set<Integer> versions) {
    ArchivedDocument standing =
        writing.archive().find(id).orElseThrow(() -> new NoSuchDocumentException(id));
    if (!versions.isEmpty() && !versions.contains(standing.version())) {
      throw new VersionConflictException(id, standing.version(), versions);
    }
  }

  void remove(String id, String reason, boolean purge, Actor by, Duration wait) {
    writes.now(
        new Change(purge ? "purge" : "remove", id, reason, by),
        wait,
        writing -> {
          Agent agent = new Agent(by.name());
          boolean found =
              purge
                  ? writing.archive().purge(id, reason, agent)
                  : writing.archive().remove(id, reason, agent);
          if (!found) {
            throw new NoSuchDocumentException(id);
          }
          Reindexer.catchUp(writing.archive(), writing.index());
        });
  }
}
