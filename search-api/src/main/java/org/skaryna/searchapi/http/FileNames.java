// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of files that came from outside, made such that they can be names of files here. */
public final class FileNames {
  private static final String NAMELESS = "document";

  /** File systems allow 255 bytes; archives and their checks add something of their own. */
  private static final int MOST_BYTES = 180;

  private static final int LONGEST_EXTENSION = 12;

  /** Control and format characters, halves of a pair, and what Windows does not allow. */
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{C}\\u2028\\u2029<>:\"|?*]");

  private FileNames() {}

  /**
   * A plain name without any path: {@code ../../etc/passwd} -> {@code passwd}, {@code
   * C:\\тэксты\\Ліст.eml} -> {@code Ліст.eml}, {@code .htaccess} -> {@code htaccess}. Never empty,
   * at most 180 bytes in UTF-8; its extension stays.
   */
  public static String safe(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain =
        NOT_IN_NAMES.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("_");
    String visible = plain.strip().replaceFirst("^\\.+", "").replaceFirst("[. ]+$", "").strip();
    String name = shortened(visible.isEmpty() ? NAMELESS : visible);
    return canBeWritten(name) ? name : NAMELESS + asciiExtension(name);
  }

  /** The same, but for names that are in use: {@code Ліст.eml} -> {@code Ліст (2).eml}. */
  public static String unused(String safe, Set<String> used) {
    Predicate<String> taken = name -> used.contains(name.toLowerCase(Locale.ROOT));
    String name = safe;
    for (int number = 2; taken.test(name); number++) {
      name = stem(safe) + " (" + number + ")" + extension(safe);
    }
    used.add(name.toLowerCase(Locale.ROOT));
    return name;
  }

  private static String shortened(String name) {
    String stem = stem(name);
    while ((stem + extension(name)).getBytes(UTF_8).length > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + extension(name);
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - extension(name).length());
  }

  /** With its dot; empty where there is none, or one too long to be meant. */
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
  }

  private static String asciiExtension(String name) {
    return extension(name).replaceAll("[^A-Za-z0-9.]", "");
  }

  /** Not every system's locale allows every letter. */
  private static boolean canBeWritten(String name) {
    try {
      return Path.of(name).getFileName().toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
