// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StandardDirectoryReader;

/** Names the commit that a snapshot shows: Lucene gives each one a random id of 128 bits. */
final class Generation {
  private Generation() {}

  /** The ids in hexadecimal, one for each shelf; {@code empty} where there is no index yet. */
  static String of(IndexReader snapshot) {
    return switch (snapshot) {
      case ShelvesReader both ->
          both.shelves().stream().map(Generation::of).collect(Collectors.joining("-"));
      case StandardDirectoryReader one -> HexFormat.of().formatHex(one.getSegmentInfos().getId());
      default -> "empty";
    };
  }
}
