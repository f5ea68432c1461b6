// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record and where it is kept.
 *
 * @param object the id of the OCFL object
 * @param recordPath of the record's file, in the OCFL storage root
 * @param originalPath of the original, in the OCFL storage root; empty for a removal
 * @param fingerprint see {@link StoredRecord#fingerprint}; empty for a removal
 * @param simHash see {@link SimHash}; {@link SimHash#NONE} for a removal
 */
record CatalogueEntry(
    StoredRecord stored,
    String object,
    String recordPath,
    String originalPath,
    String fingerprint,
    long simHash) {
  private static final Pattern VERSION = Pattern.compile(".*/v([1-9][0-9]{0,8})/content/[^/]*");

  /** The version of the object with which the record came. */
  int objectVersion() {
    Matcher matcher = VERSION.matcher(recordPath);
    if (!matcher.matches()) {
      throw new ArchiveException("not the path of a record: " + recordPath);
    }
    return Integer.parseInt(matcher.group(1));
  }
}
