// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.archive.FixityReport.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Reads every file of one object and compares it with the inventory of the version that the
 * catalogue knows, and the originals with the catalogue too.
 */
final class ObjectCheck {
  private static final Pattern VERSION = Pattern.compile("v([1-9][0-9]{0,8})/.*");

  private final Path root;
  private final StoredObject object;
  private final State state;
  private final List<CatalogueEntry> entries;
  private final Map<String, String> documents = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final List<FixityReport.Problem> problems = new ArrayList<>();
  private final Set<String> reported = new HashSet<>();
  private long bytes;

  /** What a writer is doing to an object, or was when it crashed. */
  enum State {
    SETTLED,
    /** There may be a part of a newer version, which does not count yet. */
    UNFINISHED,
    /** A document is being destroyed: inventories may know of it or not, as may the disk. */
    PURGING
  }

  ObjectCheck(Path root, StoredObject object, State state, List<CatalogueEntry> entries) {
    this.root = root;
    this.object = object;
    this.state = state;
    this.entries = entries;
    for (CatalogueEntry entry : entries) {
      documents.put(entry.recordPath(), entry.stored().id());
      documents.put(entry.originalPath(), entry.stored().id());
    }
  }

  List<CatalogueEntry> entries() {
    return entries;
  }

  List<FixityReport.Problem> problems() {
    return problems;
  }

  /** How many were read. */
  long bytes() {
    return bytes;
  }

  /**
   * @param drawn ids of the documents of which files are read; OCFL's own files are in any case
   */
  void run(Predicate<String> drawn) {
    if (state == State.PURGING && entries.isEmpty()) {
      return; // it may be gone already
    }
    Map<String, String> expected = expected();
    Set<String> files = files();
    expected.forEach((path, digest) -> {
      if (isOwn(path) || drawn.test(documents.getOrDefault(path, ""))) {
        compare(path, digest, files.contains(path));
      }
    });
    for (String path : files) {
      if (!expected.containsKey(path) && !isOwn(path) && !isNewer(path)) {
        problem(Kind.EXTRA, path, "not recorded: nobody has archived this file");
      }
    }
    entries.stream()
        .filter(entry -> drawn.test(entry.stored().id()))
        .forEach(this::compareWithCatalogue);
  }

  /** What else the rules of OCFL forbid. */
  void addViolations(ObjectStore store) {
    try {
      store
          .violations(object.id())
          .forEach(error -> problem(Kind.INCONSISTENT, object.root(), error));
    } catch (RuntimeException e) {
      problem(Kind.UNREADABLE, object.root(), ArchiveErrors.reason(e));
    }
  }

  /** Each content file's SHA-512 by its path in the storage root, and each of OCFL's own files. */
  private Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    String version = object.root() + "/v" + object.version() + "/";
    try {
      byte[] inventory = inventory(version);
      String digest = Digests.of(inventory).sha512();
      compareSidecar(version, digest);
      if (state == State.SETTLED) {
        expected.put(object.root() + "/" + ObjectFiles.INVENTORY, digest);
        compareSidecar(object.root() + "/", digest);
      }
      JsonNode tree = Json.read(new String(inventory, StandardCharsets.UTF_8));
      for (Map.Entry<String, JsonNode> file : tree.path("manifest").properties()) {
        for (JsonNode path : file.getValue()) {
          expected.put(object.root() + "/" + path.asString(""), file.getKey());
        }
      }
    } catch (IOException | ArchiveException e) {
      problem(kind(e), version + ObjectFiles.INVENTORY, ArchiveErrors.reason(e));
      entries.forEach(entry -> expected.putAll(known(entry)));
    }
    return expected;
  }

  /** The version's own; where it is damaged and the same in the object's root is not, that one. */
  private byte[] inventory(String version) throws IOException {
    byte[] own = Files.readAllBytes(root.resolve(version + ObjectFiles.INVENTORY));
    Path sidecar = root.resolve(version + ObjectFiles.SIDECAR);
    String digest = Digests.of(own).sha512();
    if (state != State.SETTLED || ObjectFiles.isSidecarOf(digest, sidecar)) {
      return own;
    }
    byte[] other = Files.readAllBytes(root.resolve(object.root() + "/" + ObjectFiles.INVENTORY));
    String whole = Digests.of(other).sha512();
    if (!ObjectFiles.isSidecarOf(whole, sidecar)) {
      return own;
    }
    problem(Kind.CHANGED, version + ObjectFiles.INVENTORY, changed(digest, whole));
    return other;
  }

  private static String changed(String digest, String expected) {
    return "changed: SHA-512 is %s, expected %s".formatted(digest, expected);
  }

  private static Map<String, String> known(CatalogueEntry entry) {
    return entry.originalPath().isEmpty()
        ? Map.of()
        : Map.of(entry.originalPath(), entry.stored().fixity().sha512());
  }

  private void compareSidecar(String folder, String digest) throws IOException {
    String path = folder + ObjectFiles.SIDECAR;
    if (state != State.PURGING && !ObjectFiles.isSidecarOf(digest, root.resolve(path))) {
      problem(Kind.CHANGED, path, "changed: does not hold the checksum of the inventory");
    }
  }

  private Set<String> files() {
    Path folder = root.resolve(object.root());
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
          .map(path -> ObjectFolders.path(root, path))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      problem(Kind.UNREADABLE, object.root(), ArchiveErrors.reason(e));
      return Set.of();
    }
  }

  private void compare(String path, String digest, boolean isThere) {
    if (!isThere) {
      problem(Kind.MISSING, path, "missing");
      return;
    }
    if (Files.isSymbolicLink(root.resolve(path))) {
      problem(Kind.CHANGED, path, "changed: a link, expected a file");
      return;
    }
    try {
      Fixity fixity = Digests.of(root.resolve(path));
      bytes += fixity.bytes();
      found.put(path, fixity.sha512());
      if (!fixity.sha512().equals(digest)) {
        problem(Kind.CHANGED, path, changed(fixity.sha512(), digest));
      }
    } catch (IOException e) {
      problem(Kind.UNREADABLE, path, "cannot be read: " + ArchiveErrors.reason(e));
    }
  }

  private void compareWithCatalogue(CatalogueEntry entry) {
    known(entry)
        .forEach((path, digest) -> {
          if (!digest.equals(found.getOrDefault(path, digest))) {
            problem(
                Kind.CHANGED, path, "not what the catalogue recorded: expected SHA-512 " + digest);
          }
        });
    if (!found.containsKey(entry.recordPath())) {
      problem(Kind.INCONSISTENT, entry.recordPath(), "not in the inventory of its object");
    }
    try {
      String json = Files.readString(root.resolve(entry.recordPath()));
      if (!RecordJson.record(json).equals(entry.stored())) {
        problem(Kind.INCONSISTENT, entry.recordPath(), "differs from the catalogue");
      }
    } catch (IOException | ArchiveException e) {
      problem(kind(e), entry.recordPath(), ArchiveErrors.reason(e));
    }
  }

  private boolean isOwn(String path) {
    return ObjectFiles.isOwn(inObject(path));
  }

  /** Whether a file does not count for what is under way. */
  private boolean isNewer(String path) {
    if (state != State.UNFINISHED) {
      return state == State.PURGING;
    }
    Matcher version = VERSION.matcher(inObject(path));
    return !version.matches() || Integer.parseInt(version.group(1)) > object.version();
  }

  private String inObject(String path) {
    return path.substring(object.root().length() + 1);
  }

  private static Kind kind(Exception e) {
    return e instanceof NoSuchFileException
        ? Kind.MISSING
        : e instanceof IOException ? Kind.UNREADABLE : Kind.CHANGED;
  }

  /** Once for each file: what follows from a first problem is no news. */
  private void problem(Kind kind, String path, String what) {
    if (reported.add(path)) {
      String id = documents.getOrDefault(path, onlyDocument());
      problems.add(new FixityReport.Problem(kind, id, path + ": " + what));
    }
  }

  /** For a file of OCFL's own in an object with one document: that one. */
  private String onlyDocument() {
    List<String> ids = entries.stream().map(entry -> entry.stored().id()).distinct().toList();
    return ids.size() == 1 ? ids.getFirst() : "";
  }
}
