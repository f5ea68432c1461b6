// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.util.List;

/**
 * An article as a line of a JSONL states it; what it does not state is empty.
 *
 * @param id becomes the document's id
 * @param text plain; empty where {@code html} is given
 * @param html a page or a part of one; empty where {@code text} is given
 */
public record ArticleRecord(
    String id,
    String title,
    String text,
    String html,
    String language,
    String date,
    String source,
    String url,
    List<String> authors,
    List<String> tags,
    String type) {
  public ArticleRecord {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }
}
