// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The files that OCFL 1.1 itself puts into an object with SHA-512. */
final class ObjectFiles {
  static final String INVENTORY = "inventory.json";
  static final String SIDECAR = "inventory.json.sha512";
  static final String DECLARATION = "0=ocfl_object_1.1";

  private static final Pattern OWN =
      Pattern.compile("0=ocfl_object_1\\.1|(v[1-9][0-9]*/)?inventory\\.json(\\.sha512)?");

  private static final Pattern REST_OF_SIDECAR = Pattern.compile("[ \\t]+inventory\\.json\\n?");

  private ObjectFiles() {}

  /** Whether a path in the object is one of OCFL's, not content. */
  static boolean isOwn(String path) {
    return OWN.matcher(path).matches();
  }

  /** Whether a sidecar is that of an inventory with this SHA-512. */
  static boolean isSidecarOf(String sha512, Path sidecar) throws IOException {
    String line = new String(Files.readAllBytes(sidecar), StandardCharsets.ISO_8859_1);
    return line.startsWith(sha512) && REST_OF_SIDECAR.matcher(line.substring(sha512.length())).matches();
  }
}
