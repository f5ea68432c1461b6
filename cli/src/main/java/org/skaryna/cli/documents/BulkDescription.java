// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.DescriptionChange;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Reindexer;
import tools.jackson.databind.json.JsonMapper;

/** Edits descriptions by a table, or shows what it would change. A bad line stops no other. */
final class BulkDescription {
  private static final int AT_ONCE = 200;

  private final Console console;
  private final Path file;
  private final boolean apply;
  private final Agent agent;
  private final List<String> errors = new ArrayList<>();
  private int changes;
  private int documents;

  BulkDescription(Console console, Path file, boolean apply, Agent agent) {
    this.console = console;
    this.file = file;
    this.apply = apply;
    this.agent = agent;
  }

  /** Returns the exit status. */
  int run(DataFolder folder) throws IOException {
    AmendmentTable table = AmendmentTable.read(file);
    table.errors().forEach(this::error);
    if (apply) {
      try (Writing writing = folder.write("describe", console::note)) {
        Map<String, Amendment> changing = preview(table, writing.archive());
        amend(writing.archive(), changing);
        Reindexer.catchUp(writing.archive(), writing.index());
      }
    } else {
      try (Archive archive = folder.readArchive()) {
        preview(table, archive);
      }
    }
    console.result(console.json() ? json() : sum());
    return errors.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  /** Shows what changes; returns the edits of the documents that do. */
  private Map<String, Amendment> preview(AmendmentTable table, Archive archive) {
    Map<String, Amendment> changing = new LinkedHashMap<>();
    table
        .amendments()
        .forEach((id, amendment) -> {
          Optional<ArchivedDocument> document = archive.find(id);
          if (document.isEmpty()) {
            error("%s:%d: no document has the id '%s'".formatted(file, table.lineOf(id), id));
            return;
          }
          List<DescriptionChange> changed = amendment.changesOf(document.get());
          changed.forEach(change -> show(id, change));
          if (!changed.isEmpty()) {
            changing.put(id, amendment);
          }
        });
    documents = changing.size();
    return changing;
  }

  private void amend(Archive archive, Map<String, Amendment> amendments) {
    Map<String, Amendment> part = new LinkedHashMap<>();
    amendments.forEach((id, amendment) -> {
      part.put(id, amendment);
      if (part.size() == AT_ONCE) {
        archive.amend(part, agent);
        part.clear();
      }
    });
    if (!part.isEmpty()) {
      archive.amend(part, agent);
    }
  }

  private void show(String id, DescriptionChange change) {
    changes++;
    if (!console.json()) {
      console.result(id + "  " + change);
    }
  }

  private void error(String message) {
    errors.add(message);
    console.note(message);
  }

  private String sum() {
    String made = "%d changes in %d documents".formatted(changes, documents);
    String bad = errors.isEmpty() ? "" : ", %d bad lines".formatted(errors.size());
    return made + bad + (apply ? ", made" : "; nothing is changed yet: --apply does it");
  }

  private String json() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("changes", changes);
    map.put("documents", documents);
    map.put("applied", apply);
    map.put("errors", errors);
    return JsonMapper.shared().writeValueAsString(map);
  }
}
