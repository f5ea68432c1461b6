// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * Where a document came from; this, not its content, is its identity.
 *
 * @param path the file's absolute path with forward slashes
 * @param member the place in a container (a line of a JSONL, an entry of a ZIP), empty for the file
 *     itself
 */
public record Origin(String path, String member) {
  public static Origin ofFile(String path) {
    return new Origin(path, "");
  }

  @Override
  public String toString() {
    return member.isEmpty() ? path : path + "!" + member;
  }
}
