// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.util.regex.Pattern;

/** The names that RFC 8493 gives to files, and ours for what a bag holds of a document. */
final class BagNames {
  static final String DECLARATION = "bagit.txt";
  static final String INFO = "bag-info.txt";
  static final String FETCH = "fetch.txt";
  static final String PAYLOAD = "data";
  static final String MANIFEST = "manifest-sha512.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha512.txt";

  static final String DESCRIPTION = "description.json";
  static final String TEXT = "text.txt";
  static final String ORIGINAL = "original";

  /** Says in bag-info.txt that the payload is documents of ours, and in which form. */
  static final String FORMAT = "Skaryna-Format";

  static final String FORMAT_1 = "1";
  static final String OXUM = "Payload-Oxum";

  private static final Pattern ENCODED = Pattern.compile("%(0[AaDd]|25)");

  private BagNames() {}

  /** Section 2.1.3: {@code 100%⏎ -> 100%25%0A}. */
  static String encode(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String decode(String path) {
    return ENCODED.matcher(path).replaceAll(code -> decoded(code.group(1)));
  }

  private static String decoded(String digits) {
    return switch (digits) {
      case "25" -> "%";
      case "0A", "0a" -> "\n";
      default -> "\r";
    };
  }

  /** As an error shows it: in one line. */
  static String shown(String path) {
    return path.replaceAll("\\p{Cntrl}", "?");
  }
}
