// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.CatalogueSnapshot;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code backup.json}: which backup a folder holds. It is written last and in one step; a folder
 * without it holds no complete backup.
 *
 * @param when it was complete
 * @param from the data folder
 * @param agent the program and its version
 * @param newest the last change that is in it
 * @param objects how many OCFL objects
 * @param files how many files are in the manifest
 * @param state the folder in the backup with what belongs to this state alone
 * @param manifest the SHA-512 of the manifest in that folder
 */
public record BackupRecord(
    Instant when,
    String from,
    String agent,
    long documents,
    long removed,
    long failures,
    long objects,
    long files,
    CatalogueSnapshot.Mark newest,
    String state,
    String manifest) {
  static final String FILE = "backup.json";
  private static final String SCHEMA = "skaryna-backup/1";
  private static final Pattern STATE = Pattern.compile("state-[0-9]{1,19}-[0-9TZ]{1,30}");

  /** The number of the last change that is in it. */
  public long sequence() {
    return newest.sequence();
  }

  /**
   * The backup that a folder holds; absent where none is complete.
   *
   * @throws ArchiveException when it cannot be read, or a newer version has written it
   */
  public static Optional<BackupRecord> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(Json.read(Files.readString(file))));
    } catch (IOException | ArchiveException | IllegalArgumentException e) {
      throw ArchiveErrors.of(file + ": is not the record of a backup", e);
    } catch (java.time.DateTimeException | tools.jackson.core.JacksonException e) {
      throw ArchiveErrors.of(file + ": is not the record of a backup", e);
    }
  }

  private static BackupRecord parsed(JsonNode node) {
    String schema = node.path("schema").asString("");
    if (!schema.equals(SCHEMA)) {
      throw new ArchiveException("expected schema '%s', found '%s'".formatted(SCHEMA, schema));
    }
    String state = node.required("state").stringValue();
    if (!STATE.matcher(state).matches()) {
      throw new ArchiveException("expected a state, found '%s'".formatted(state));
    }
    JsonNode newest = node.required("newest");
    return new BackupRecord(
        Instant.parse(node.required("when").stringValue()),
        node.required("from").stringValue(),
        node.required("agent").stringValue(),
        node.required("documents").longValue(),
        node.required("removed").longValue(),
        node.required("failures").longValue(),
        node.required("objects").longValue(),
        node.required("files").longValue(),
        new CatalogueSnapshot.Mark(
            node.required("sequence").longValue(),
            newest.required("document").stringValue(),
            newest.required("when").stringValue()),
        state,
        node.required("manifestSha512").stringValue());
  }

  /** Puts it in the place of an older one, in one step. */
  void write(Path folder) throws IOException {
    ObjectNode node =
        Json.object()
            .put("schema", SCHEMA)
            .put("when", when.toString())
            .put("from", from)
            .put("agent", agent)
            .put("sequence", newest.sequence())
            .put("documents", documents)
            .put("removed", removed)
            .put("failures", failures)
            .put("objects", objects)
            .put("files", files)
            .put("state", state)
            .put("manifestSha512", manifest);
    node.putObject("newest").put("document", newest.document()).put("when", newest.when());
    Path draft = folder.resolve(FILE + ".new");
    Files.writeString(draft, Json.pretty(node) + "\n");
    DurableFiles.sync(draft);
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.sync(folder);
  }
}
