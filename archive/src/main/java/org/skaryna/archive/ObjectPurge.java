// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Destroys one document in the versions of an OCFL object. OCFL 1.1 changes no version and has no
 * such operation, so the inventories of all versions are written as if the document had never been
 * in them; then its files go. Whenever that is interrupted, doing it again completes it.
 *
 * <p>OCFL keeps the same bytes once: where another document has them too, they get a file in its
 * name before the purged one's goes.
 */
final class ObjectPurge {
  private final ObjectStore store;
  private final Path folder;
  private final Purge purge;
  private final Step.Listener steps;

  ObjectPurge(ObjectStore store, Purge purge, Step.Listener steps) {
    this.store = store;
    folder = store.root().resolve(purge.object().root());
    this.purge = purge;
    this.steps = steps;
  }

  /** Whether there is another document in the object, or something that is not purged. */
  boolean leavesSomething() {
    return unlessBroken(() ->
        Files.exists(folder)
            && !purged(version(purge.object().version())).path("manifest").isEmpty());
  }

  /** Takes the whole object away, in one step: half of one would be nothing. */
  void delete() {
    unlessBroken(() -> {
      if (Files.exists(folder)) {
        Path doomed = store.staging().resolve(folder.getFileName());
        Files.move(folder, doomed, StandardCopyOption.ATOMIC_MOVE);
        ObjectRepair.deleteEmpty(store.root(), folder);
        DurableFiles.deleteTree(doomed);
      }
      return true;
    });
  }

  /**
   * Makes the inventories forget the document; its files are still there.
   *
   * @return where files are now that other documents need, by where they were: paths in the
   *     object's folder
   */
  Map<String, String> forget() {
    return unlessBroken(() -> {
      ObjectNode head = purged(version(purge.object().version()));
      Map<String, String> moves = moves(head);
      for (Map.Entry<String, String> move : moves.entrySet()) {
        Path target = folder.resolve(move.getValue());
        Files.createDirectories(target.resolveSibling("."));
        DurableFiles.replace(folder.resolve(move.getKey()), target);
        DurableFiles.sync(target.resolveSibling("."));
        DurableFiles.sync(target.resolveSibling("..").normalize());
      }
      for (int version = 1; version <= purge.object().version(); version++) {
        write(moved(purged(version(version)), moves), version(version));
        steps.reached(Step.PURGING);
      }
      write(moved(head, moves), folder);
      steps.reached(Step.PURGING);
      return moves;
    });
  }

  /** Deletes the document's files that no inventory names. */
  void deleteFiles() {
    unlessBroken(() -> {
      Set<String> kept = new HashSet<>();
      purged(folder)
          .path("manifest")
          .forEach(paths -> paths.forEach(path -> kept.add(path.asString(""))));
      for (int number = 1; number <= purge.object().version(); number++) {
        deleteFiles(version(number), kept);
      }
      return true;
    });
  }

  private void deleteFiles(Path version, Set<String> kept) throws IOException {
    Path content = version.resolve("content");
    if (!Files.isDirectory(content)) {
      return;
    }
    for (Path file : DurableFiles.children(content)) {
      String path = version.getFileName() + "/content/" + file.getFileName();
      if (isPurged(file.getFileName().toString()) && !kept.contains(path)) {
        Files.delete(file);
      }
    }
    DurableFiles.sync(content);
    if (DurableFiles.children(content).isEmpty()) {
      Files.delete(content);
      DurableFiles.sync(version);
    }
  }

  /** Files in the purged document's name that are kept, and where they go: to who shows them. */
  private Map<String, String> moves(ObjectNode head) {
    Map<String, String> moves = new HashMap<>();
    for (Map.Entry<String, JsonNode> file : head.path("manifest").properties()) {
      for (JsonNode path : file.getValue()) {
        String from = path.asString("");
        if (isPurged(from.substring(from.lastIndexOf('/') + 1)) && number(from) < purge.before()) {
          shown(head, file.getKey()).ifPresent(to -> moves.put(from, to));
        }
      }
    }
    return moves;
  }

  /** {@code v3/content/KEY-letter.html}: the first version that shows these bytes. */
  private Optional<String> shown(ObjectNode head, String digest) {
    for (int number = 1; number <= purge.object().version(); number++) {
      JsonNode paths = head.path("versions").path("v" + number).path("state").path(digest);
      if (!paths.isEmpty()) {
        return Optional.of("v" + number + "/content/" + paths.get(0).asString(""));
      }
    }
    return Optional.empty();
  }

  private static int number(String contentPath) {
    return Integer.parseInt(contentPath.substring(1, contentPath.indexOf('/')));
  }

  private static ObjectNode moved(ObjectNode inventory, Map<String, String> moves) {
    for (JsonNode paths : inventory.path("manifest")) {
      if (paths instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          String path = array.get(i).asString("");
          array.set(i, moves.getOrDefault(path, path));
        }
      }
    }
    return inventory;
  }

  private interface Task<T> {
    T run() throws IOException;
  }

  private <T> T unlessBroken(Task<T> task) {
    try {
      return task.run();
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot purge " + folder, e);
    }
  }

  private Path version(int number) {
    return folder.resolve("v" + number);
  }

  private ObjectNode purged(Path at) throws IOException {
    JsonNode read = Json.read(Files.readString(at.resolve(ObjectFiles.INVENTORY)));
    if (!(read instanceof ObjectNode inventory)) {
      throw new ArchiveException(at.resolve(ObjectFiles.INVENTORY) + ": expected an object");
    }
    Set<String> shown = new HashSet<>();
    inventory
        .path("versions")
        .properties()
        .forEach(version -> {
          ObjectNode state = (ObjectNode) version.getValue().path("state");
          if (Integer.parseInt(version.getKey().substring(1)) < purge.before()) {
            strip(state);
          }
          state.propertyNames().forEach(shown::add);
        });
    inventory.remove("fixity");
    if (inventory.path("manifest") instanceof ObjectNode manifest) {
      List<String> others = new ArrayList<>(manifest.propertyNames());
      others.removeAll(shown);
      manifest.remove(others);
    }
    return inventory;
  }

  private void strip(ObjectNode state) {
    List<String> empty = new ArrayList<>();
    state
        .properties()
        .forEach(each -> {
          ArrayNode paths = (ArrayNode) each.getValue();
          paths.removeIf(path -> isPurged(path.asString("")));
          if (paths.isEmpty()) {
            empty.add(each.getKey());
          }
        });
    state.remove(empty);
  }

  private boolean isPurged(String path) {
    return path.startsWith(purge.document());
  }

  private static void write(ObjectNode inventory, Path at) throws IOException {
    byte[] json = Json.pretty(inventory).getBytes(StandardCharsets.UTF_8);
    String sidecar = Digests.of(json).sha512() + "  " + ObjectFiles.INVENTORY + "\n";
    DurableFiles.write(json, at.resolve(ObjectFiles.INVENTORY));
    DurableFiles.write(sidecar.getBytes(StandardCharsets.UTF_8), at.resolve(ObjectFiles.SIDECAR));
    DurableFiles.sync(at);
  }
}
