// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameSpellings.Spelling;

/** How a name is written in the articles found: by language and script, each to be switched off. */
record SpellingPanel(String query, List<Group> groups) {

  /** Spellings of one language in one script. */
  record Group(String label, String lang, List<Item> items) {
    private static final int SHOWN = 8;

    /** Those that stand open; the most frequent. */
    List<Item> shown() {
      return items.subList(0, Math.min(SHOWN, items.size()));
    }

    List<Item> more() {
      return items.subList(Math.min(SHOWN, items.size()), items.size());
    }
  }

  /**
   * A spelling.
   *
   * @param href the search with it switched off, or on again
   */
  record Item(String form, long documents, String why, boolean selected, String href) {}

  private record Kind(Language language, UnicodeScript script) {}

  static SpellingPanel of(NameSpellings name, SearchLinks links, Messages text) {
    Map<Kind, List<Item>> groups = new LinkedHashMap<>();
    for (Spelling spelling : name.spellings()) {
      groups.computeIfAbsent(kind(spelling), kind -> new ArrayList<>()).add(item(spelling, links));
    }
    return new SpellingPanel(
        name.query(),
        groups.entrySet().stream().map(e -> group(e.getKey(), e.getValue(), text)).toList());
  }

  private static Kind kind(Spelling spelling) {
    UnicodeScript script =
        spelling
            .form()
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .findFirst()
            .orElse(UnicodeScript.COMMON);
    return new Kind(spelling.language(), script);
  }

  private static Group group(Kind kind, List<Item> items, Messages text) {
    Language language = kind.language();
    String name =
        language.equals(Language.UNDETERMINED)
            ? text.get("spellings.otherLanguage")
            : language.label(text.locale());
    boolean usual = language.equals(Language.ENGLISH) || kind.script() == UnicodeScript.CYRILLIC;
    String label =
        usual || kind.script() != UnicodeScript.LATIN ? name : text.get("spellings.latin", name);
    return new Group(label, ResultItem.lang(language), items);
  }

  private static Item item(Spelling spelling, SearchLinks links) {
    String query = links.state().first("q").orElse("");
    String form = spelling.form();
    return new Item(
        form,
        spelling.documents(),
        spelling.why(),
        spelling.selected(),
        links.query(
            spelling.selected()
                ? SpellingClauses.off(query, form)
                : SpellingClauses.on(query, form)));
  }
}
