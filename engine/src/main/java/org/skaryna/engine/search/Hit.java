// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.engine.schema.Language;

/**
 * One article found.
 *
 * @param date as {@link org.skaryna.engine.schema.ArticleDate#written()}
 * @param score higher is better; 0 where hits are not ranked
 * @param explanation why the hit stands where it stands; {@link ScoreExplanation#NONE} where nobody
 *     asked
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
    List<NameFound> names,
    ScoreExplanation explanation) {

  public Hit {
    authors = List.copyOf(authors);
    snippets = List.copyOf(snippets);
    names = List.copyOf(names);
  }

  /** A hit that is not explained. */
  public Hit(
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
    this(
        id,
        title,
        language,
        date,
        source,
        type,
        url,
        authors,
        score,
        snippets,
        names,
        ScoreExplanation.NONE);
  }

  /** The same with the reason for its place. */
  Hit explained(ScoreExplanation why) {
    return new Hit(
        id, title, language, date, source, type, url, authors, score, snippets, names, why);
  }
}
