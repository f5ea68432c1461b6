// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.regex.Pattern;

/**
 * An OCFL object as it stands.
 *
 * @param id {@code skaryna:CONTAINER:ORDINAL}
 * @param root its folder in the OCFL storage root
 * @param version its newest OCFL version, 0 when it is not there yet
 * @param members how many documents have records in it
 */
record StoredObject(String id, String root, int version, int members) {
  /** More files make an inventory slow to write: its size grows with each, at every version. */
  static final int MOST_MEMBERS = 200;

  /** Each version repeats the inventory of all before it, so their size grows by the square. */
  static final int MOST_VERSIONS = 20;

  private static final String SCHEME = "skaryna:";
  private static final Pattern ID = Pattern.compile(SCHEME + "[0-9a-f]{32}:[1-9][0-9]{0,8}");

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  static String id(String container, int ordinal) {
    return SCHEME + container + ":" + ordinal;
  }

  /** {@code skaryna:ab12:3 -> ab12}. */
  String container() {
    return id.substring(SCHEME.length(), id.lastIndexOf(':'));
  }

  int ordinal() {
    return Integer.parseInt(id.substring(id.lastIndexOf(':') + 1));
  }

  boolean takesVersions() {
    return version < MOST_VERSIONS;
  }

  boolean takes(int newcomers) {
    return takesVersions() && members + newcomers <= MOST_MEMBERS;
  }
}
