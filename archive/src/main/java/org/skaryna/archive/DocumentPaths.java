// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of a document's two files in its OCFL object: {@code KEY.json} and {@code
 * KEY-letter.eml}. The key is made of the id, so no id and no file name leads out of the folder;
 * the rest is for people who look into it. Only ASCII, since a server may run in a locale that
 * cannot name anything else; the true file name stands in the description.
 */
public final class DocumentPaths {
  private static final Pattern RECORD = Pattern.compile("[0-9a-f]{32}\\.json");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]+");
  private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");
  private static final int LONGEST_STEM = 60;
  private static final int LONGEST_EXTENSION = 12;

  private DocumentPaths() {}

  public static String key(String id) {
    return Digests.key("document", id);
  }

  static String key(Origin origin) {
    return Digests.key("origin", origin.path(), origin.member());
  }

  /** Documents of one container share objects; a file has one of its own, named by its id. */
  static String container(String id, Origin origin) {
    return origin.member().isEmpty() ? key(id) : Digests.key("container", origin.path());
  }

  static String record(String id) {
    return key(id) + ".json";
  }

  static boolean isRecord(String logicalPath) {
    return RECORD.matcher(logicalPath).matches();
  }

  static String original(String id, Description description) {
    return key(id) + "-" + safe(description.fileName());
  }

  /** {@code ../../Ліст 5.eml -> 5.eml}; {@code Ліст.eml -> original.eml}. */
  public static String safe(String fileName) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String stem = ascii(dot < 0 ? last : last.substring(0, dot), LONGEST_STEM);
    String extension = ascii(dot < 0 ? "" : last.substring(dot + 1), LONGEST_EXTENSION);
    String name = stem.isEmpty() ? "original" : stem;
    return extension.isEmpty() ? name : name + "." + extension.toLowerCase(Locale.ROOT);
  }

  private static String ascii(String text, int longest) {
    String clean = trimmed(UNSAFE.matcher(text).replaceAll("-"));
    return trimmed(clean.substring(0, Math.min(clean.length(), longest)));
  }

  private static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }
}
