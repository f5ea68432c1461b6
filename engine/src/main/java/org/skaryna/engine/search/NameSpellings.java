// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;

/** The spellings of one name that the matching articles hold, most frequent first. */
public record NameSpellings(String query, List<Spelling> spellings) {
  public NameSpellings {
    spellings = List.copyOf(spellings);
  }

  /**
   * One written form of the name.
   *
   * @param form the words of the name as written, in their order; " … " between two of them stands
   *     for other words, which may differ from article to article: Николай … Драгунец for Николай
   *     Петрович Драгунец. Behind {@code -spelling:} it leaves out just these articles' form.
   * @param language of the form, as its letters tell; what they leave open, and Latin letters, is
   *     of the articles that most often write it so
   * @param documents how many articles write it so, under the rest of the query and its filters
   * @param why as in {@link NameFound#why()}
   * @param selected false where the query leaves this spelling out
   */
  public record Spelling(
      String form,
      Language language,
      long documents,
      NameLevel level,
      String why,
      boolean selected) {}
}
