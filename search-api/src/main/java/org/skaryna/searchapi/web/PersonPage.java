// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * What the archive knows of a person, as it is shown.
 *
 * @param name in the reader's language
 * @param names in each language of the pages
 * @param summary how many articles, of what years
 * @param spellings in the nominative, by language or script, each with the search for it
 * @param timeline of the articles that name the person
 * @param graph of the people named in the same articles
 * @param together the same people as a list
 * @param places that the same articles name
 * @param articles the newest
 * @param search where all of them are found
 * @param wikidata an address, or empty
 * @param edit where archivists say who it is; empty for others
 * @param merging what an archivist said whose person it is too
 * @param forms in which articles name the person, for archivists to tell apart
 */
record PersonPage(
    Frame frame,
    String name,
    List<Choice> names,
    String summary,
    List<Spellings> spellings,
    Timeline timeline,
    PeopleGraph graph,
    List<Choice> together,
    List<Choice> places,
    List<ResultItem> articles,
    String search,
    String wikidata,
    String edit,
    List<String> forms,
    Merging merging) {

  /** Spellings of one language, or in one script. */
  record Spellings(String label, List<Choice> items) {}

  Messages text() {
    return frame.text();
  }
}
