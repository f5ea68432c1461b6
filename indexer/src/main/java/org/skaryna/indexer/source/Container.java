// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.archive.Origin;

/** Gives the members of one file, each an item. To add a format: implement this, name it here. */
interface Container {

  /**
   * Gives each member in its order. A broken member is given as {@link SourceItem.Unreadable} and
   * stops nothing.
   *
   * @param place the origin of the file; a member's place is appended to its own
   * @throws IOException when the file cannot be read on; what was given stays
   */
  void read(Path file, Origin place, ItemSink sink) throws IOException, InterruptedException;

  /** What reads a file of this name; empty for a file that is one item. */
  static Optional<Container> of(String fileName) {
    return of(fileName, 0);
  }

  /**
   * What reads a file of this name that may lie in other containers.
   *
   * @param depth how many containers hold the file
   */
  static Optional<Container> of(String fileName, int depth) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Optional.of(new JsonLinesContainer());
    }
    if (name.endsWith(".zip")) {
      return Optional.of(new ZipContainer(depth));
    }
    if (name.endsWith(".wacz")) {
      return Optional.of(new WaczContainer(depth));
    }
    if (name.endsWith(".mbox") || name.endsWith(".mbx")) {
      return Optional.of(new MailboxContainer());
    }
    if (name.endsWith(".warc")
        || name.endsWith(".warc.gz")
        || name.endsWith(".arc")
        || name.endsWith(".arc.gz")) {
      return Optional.of(new WebArchiveContainer());
    }
    if (name.endsWith(".rss")
        || name.endsWith(".atom")
        || name.endsWith(".rdf")
        || name.endsWith(".xml")) {
      return Optional.of(new FeedContainer());
    }
    return Optional.empty();
  }

  /** The origin of a member: {@code a.zip!texts/b.html}, {@code a.zip!b.jsonl!line 3}. */
  static Origin member(Origin place, String member) {
    return new Origin(
        place.path(), place.member().isEmpty() ? member : place.member() + "!" + member);
  }
}
