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

/** How a name is written in the articles found: by language or script, each to be switched off. */
record SpellingPanel(String query, List<Group> groups) {

  /** Spellings of one language, or in one script. */
  record Group(String label, List<Item> items) {
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
   * @param lang its language tag, empty where it is not known
   * @param href the search with it switched off, or on again
   */
  record Item(
      String form, String lang, long documents, String why, boolean selected, String href) {}

  /**
   * Cyrillic stands by language, so that cases keep together; Latin, written everywhere, as one.
   */
  private sealed interface Kind {
    record Written(Language language) implements Kind {}

    record Letters(UnicodeScript script) implements Kind {}
  }

  static SpellingPanel of(NameSpellings name, SearchLinks links, Messages text) {
    Map<Kind, List<Item>> groups = new LinkedHashMap<>();
    for (Spelling spelling : name.spellings()) {
      groups.computeIfAbsent(kind(spelling), kind -> new ArrayList<>()).add(item(spelling, links));
    }
    return new SpellingPanel(
        name.query(),
        groups.entrySet().stream()
            .map(group -> new Group(label(group.getKey(), text), group.getValue()))
            .toList());
  }

  private static Kind kind(Spelling spelling) {
    UnicodeScript script = script(spelling.form());
    return switch (script) {
      case LATIN -> new Kind.Letters(script);
      case CYRILLIC ->
          spelling.language().equals(Language.ENGLISH)
              ? new Kind.Letters(script)
              : new Kind.Written(spelling.language());
      default -> new Kind.Written(spelling.language());
    };
  }

  private static UnicodeScript script(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static String label(Kind kind, Messages text) {
    return switch (kind) {
      case Kind.Letters(var script) ->
          text.get(script == UnicodeScript.LATIN ? "spellings.latin" : "spellings.cyrillic");
      case Kind.Written(var language) ->
          language.equals(Language.UNDETERMINED)
              ? text.get("spellings.otherLanguage")
              : language.label(text.locale());
    };
  }

  /** BCP 47: a language's tag, with the script where it is not the language's usual one. */
  private static String lang(Spelling spelling) {
    String language = ResultItem.lang(spelling.language());
    boolean english = spelling.language().equals(Language.ENGLISH);
    return switch (script(spelling.form())) {
      case LATIN -> english || language.isEmpty() ? language : language + "-Latn";
      case CYRILLIC -> english ? "" : language;
      default -> language;
    };
  }

  private static Item item(Spelling spelling, SearchLinks links) {
    String query = links.state().first("q").orElse("");
    String form = spelling.form();
    return new Item(
        form,
        lang(spelling),
        spelling.documents(),
        spelling.why(),
        spelling.selected(),
        links.query(
            spelling.selected()
                ? SpellingClauses.off(query, form)
                : SpellingClauses.on(query, form)));
  }
}
