// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.engine.schema.Language;

/**
 * One article found.
 *
 * @param date as {@link org.skaryna.engine.schema.ArticleDate#written()}
 * @param score higher is better; 0 where hits are not ranked
 */
public record Hit(
    String id,
    String title,
    Language language,
    String date,
    String source,
    String type,
    String url,
    List<String> authors,
    float score,
    List<Snippet> snippets,
    List<NameFound> names) {

  public Hit {
    authors = List.copyOf(authors);
    snippets = List.copyOf(snippets);
    names = List.copyOf(names);
  }
}
