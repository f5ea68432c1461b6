// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.Digests;
import org.skaryna.archive.Json;
import tools.jackson.databind.JsonNode;

/**
 * One version of an OCFL object: a folder {@code v3} with an inventory, its sidecar and the files
 * that are new in this version. It is written once, so a copy of it is good for ever.
 */
final class VersionFolder {
  static final String INVENTORY = "inventory.json";
  static final String SIDECAR = "inventory.json.sha512";
  private static final int SHA512_DIGITS = 128;

  private final Path folder;

  VersionFolder(Path folder) {
    this.folder = folder;
  }

  /** The checksum of the inventory, as the sidecar tells it; empty where there is none. */
  String inventoryChecksum() {
    Path sidecar = folder.resolve(SIDECAR);
    try {
      if (!Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS)) {
        return "";
      }
      String line = Files.readString(sidecar, StandardCharsets.ISO_8859_1);
      return line.substring(0, Math.min(SHA512_DIGITS, line.length()));
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Copies everything that the inventory records of this version.
   *
   * @param inventory the checksum that the inventory must have
   * @return what was damaged; where there is anything, the copy is not to be used
   */
  List<String> copy(Path target, String inventory) {
    List<String> problems = new ArrayList<>();
    try {
      Files.createDirectories(target);
      CheckedCopy.copy(folder.resolve(INVENTORY), target.resolve(INVENTORY), inventory);
      CheckedCopy.copy(folder.resolve(SIDECAR), target.resolve(SIDECAR));
      if (!new VersionFolder(target).inventoryChecksum().equals(inventory)) {
        problems.add(folder.resolve(SIDECAR) + ": does not hold the checksum of the inventory");
      }
      Map<String, String> contents = contents(target.resolve(INVENTORY));
      for (Map.Entry<String, String> file : contents.entrySet()) {
        copyContent(target, file.getKey(), file.getValue(), problems);
      }
      findStrays(contents, problems);
    } catch (CheckedCopy.Damaged e) {
      problems.add(e.what());
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write " + target, e);
    }
    return problems;
  }

  private void copyContent(Path target, String path, String sha512, List<String> problems)
      throws IOException {
    Path copy = target.resolve(path).normalize();
    if (!copy.startsWith(target) || copy.equals(target)) {
      problems.add(folder.resolve(INVENTORY) + ": leads out of its folder: " + path);
      return;
    }
    Files.createDirectories(copy.resolveSibling(".").normalize());
    try {
      CheckedCopy.copy(folder.resolve(path), copy, sha512);
    } catch (CheckedCopy.Damaged e) {
      problems.add(e.what());
    }
  }

  /** The files of this version, as paths in its folder, with their SHA-512. */
  private Map<String, String> contents(Path inventory) throws IOException, CheckedCopy.Damaged {
    String prefix = folder.getFileName() + "/";
    Map<String, String> contents = new TreeMap<>();
    try {
      JsonNode manifest = Json.read(Files.readString(inventory)).path("manifest");
      for (Map.Entry<String, JsonNode> file : manifest.properties()) {
        for (JsonNode path : file.getValue()) {
          String name = path.asString("");
          if (name.startsWith(prefix)) {
            contents.put(name.substring(prefix.length()), file.getKey());
          }
        }
      }
      return contents;
    } catch (ArchiveException e) {
      throw new CheckedCopy.Damaged(folder.resolve(INVENTORY) + ": " + e.getMessage());
    }
  }

  private void findStrays(Map<String, String> contents, List<String> problems) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> {
            String name = folder.relativize(file).toString().replace('\\', '/');
            return !contents.containsKey(name) && !name.equals(INVENTORY) && !name.equals(SIDECAR);
          })
          .forEach(file -> problems.add(file + ": not recorded: nobody has archived this file"));
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(folder + ": cannot be read: " + ArchiveErrors.reason(e));
    }
  }

  /** Reads everything again and compares it with the inventory, which must have this checksum. */
  List<String> check(String inventory) {
    List<String> problems = new ArrayList<>();
    Path file = folder.resolve(INVENTORY);
    if (!compare(file, inventory, problems)) {
      return problems;
    }
    if (!inventoryChecksum().equals(inventory)) {
      problems.add(folder.resolve(SIDECAR) + ": does not hold the checksum of the inventory");
    }
    try {
      Map<String, String> contents = contents(file);
      contents.forEach((path, sha512) -> compare(folder.resolve(path), sha512, problems));
      findStrays(contents, problems);
    } catch (CheckedCopy.Damaged e) {
      problems.add(e.what());
    } catch (IOException e) {
      problems.add(file + ": cannot be read: " + ArchiveErrors.reason(e));
    }
    return problems;
  }

  /** Whether a file is what was recorded; what is wrong is noted. */
  static boolean compare(Path file, String sha512, List<String> problems) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        problems.add(file + ": missing, or not a file");
        return false;
      }
      String found = Digests.of(file).sha512();
      if (!found.equals(sha512)) {
        problems.add("%s: changed: SHA-512 is %s, expected %s".formatted(file, found, sha512));
      }
      return found.equals(sha512);
    } catch (IOException e) {
      problems.add(file + ": cannot be read: " + ArchiveErrors.reason(e));
      return false;
    }
  }
}
