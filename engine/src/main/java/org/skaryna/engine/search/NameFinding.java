// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;

/**
 * What the articles hold of one name of a list.
 *
 * @param documents the exact number of articles that name the person
 * @param forms how many different spellings these have
 * @param spellings the most frequent of them
 * @param levels those at which spellings are the name
 * @param articles the first ones, without snippets
 */
public record NameFinding(
    String name,
    long documents,
    int forms,
    List<NameSpellings.Spelling> spellings,
    Set<NameLevel> levels,
    List<Hit> articles) {

  public NameFinding {
    spellings = List.copyOf(spellings);
    levels = Set.copyOf(levels);
    articles = List.copyOf(articles);
  }

  /** The strictest level at which an article names the person; nothing where none does. */
  public Optional<NameLevel> best() {
    return Arrays.stream(NameLevel.values()).filter(levels::contains).findFirst();
  }

  /** The query that finds the same articles: {@code name:"Уладзімір Лабковіч"}. */
  public String query() {
    return query(name);
  }

  static String query(String name) {
    return "name:\"" + name.replace('"', ' ') + '"';
  }
}
