// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.Snippet;

/**
 * An article found, as it is shown.
 *
 * @param lang the article's language, empty where it is not known
 * @param iso the date for machines, or empty
 */
record ResultItem(
    MarkedText title,
    String href,
    String lang,
    String language,
    String source,
    String date,
    String iso,
    List<String> authors,
    List<MarkedText> snippets,
    List<Name> names) {
  private static final int MOST_MARKS = 8;
  private static final int MOST_NAMES = 4;

  /**
   * A spelling that matched.
   *
   * @param lang its language tag, which is not always the article's; empty where not known
   */
  record Name(String form, String lang, String why) {}

  static ResultItem of(Hit hit, SearchLinks links, Messages text) {
    List<String> marks = marks(hit);
    return new ResultItem(
        MarkedText.of(ShortText.of(title(hit, text)), marks),
        links.document(hit.id(), marks.stream().limit(MOST_MARKS).toList()),
        lang(hit.language()),
        lang(hit.language()).isEmpty() ? "" : hit.language().label(text.locale()),
        hit.source(),
        DateText.of(hit.date(), text.locale()),
        DateText.isIso(hit.date()) ? hit.date() : "",
        hit.authors().stream().filter(author -> !author.isBlank()).toList(),
        hit.snippets().stream().map(MarkedText::of).toList(),
        hit.names().stream().limit(MOST_NAMES).map(name -> name(name, hit)).toList());
  }

  private static String title(Hit hit, Messages text) {
    return hit.title().isBlank() ? text.get("untitled", hit.id()) : hit.title();
  }

  private static Name name(NameFound name, Hit hit) {
    return new Name(name.found(), SpellingTag.tag(name.found(), hit.language()), name.why());
  }

  /** The tag for a {@code lang} attribute, empty where the language is not known. */
  static String lang(Language language) {
    return language.equals(Language.UNDETERMINED) ? "" : language.code();
  }

  /** What matched in this article, so that its title and its own page can mark it. */
  private static List<String> marks(Hit hit) {
    Set<String> marks = new LinkedHashSet<>();
    hit.names().forEach(name -> marks.add(name.found()));
    hit.snippets().forEach(snippet -> marks.addAll(highlighted(snippet)));
    return marks.stream().filter(mark -> !mark.isBlank()).toList();
  }

  private static List<String> highlighted(Snippet snippet) {
    List<String> words = new ArrayList<>();
    MarkedText.of(snippet).parts().stream()
        .filter(MarkedText.Part::marked)
        .forEach(part -> words.add(part.text()));
    return words;
  }
}
