// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.ArchiveException;

/**
 * The list of what a backup consists of, as {@code sha512sum --check} reads it from the backup's
 * folder: the inventory of each version of each object, which in turn lists the files of that
 * version, and each file of the state.
 */
final class StateManifest {
  static final String NAME = "manifest-sha512.txt";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{128})  (.+)");
  private static final Pattern VERSION =
      Pattern.compile("(ocfl/(.+))/v([1-9][0-9]{0,8})/inventory\\.json");

  private StateManifest() {}

  /** What a line of the manifest tells. */
  sealed interface Entry {
    String sha512();

    /**
     * @param object the folder of the object, from the OCFL storage root
     */
    record Version(String object, int number, String sha512) implements Entry {
      /** From the backup's folder. */
      String path() {
        return "ocfl/" + object + "/v" + number;
      }
    }

    /**
     * @param path from the folder of the state's files
     */
    record StateFile(String path, String sha512) implements Entry {}
  }

  /** Takes entries in their order: an object's versions follow each other. */
  interface Reader {
    void read(Entry entry) throws IOException;
  }

  static String line(Entry entry, String state) {
    String path =
        switch (entry) {
          case Entry.Version version -> version.path() + "/" + VersionFolder.INVENTORY;
          case Entry.StateFile file -> state + "/files/" + encoded(file.path());
        };
    return entry.sha512() + "  " + path + "\n";
  }

  static void read(Path backup, String state, Reader reader) throws IOException {
    Path file = backup.resolve(state).resolve(NAME);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.read(entry(line, state + "/files/", file));
      }
    }
  }

  private static Entry entry(String line, String prefix, Path file) {
    Matcher cells = LINE.matcher(line);
    if (cells.matches()) {
      String sha512 = cells.group(1);
      String path = cells.group(2);
      Matcher version = VERSION.matcher(path);
      if (version.matches() && staysInside(version.group(2))) {
        int number = Integer.parseInt(version.group(3));
        return new Entry.Version(version.group(2), number, sha512);
      }
      if (path.startsWith(prefix) && staysInside(decoded(path.substring(prefix.length())))) {
        return new Entry.StateFile(decoded(path.substring(prefix.length())), sha512);
      }
    }
    throw new ArchiveException(file + ": not a line of a backup's manifest: '" + line + "'");
  }

  private static boolean staysInside(String path) {
    try {
      Path parsed = Path.of(path);
      return !parsed.isAbsolute()
          && parsed.normalize().equals(parsed)
          && !parsed.startsWith("..")
          && !path.isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String encoded(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String decoded(String path) {
    return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
  }
}
