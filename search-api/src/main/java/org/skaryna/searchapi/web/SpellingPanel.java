// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameSpellings.Spelling;

/** How a name is written in the articles found: by language or script, each to be switched off. */
record SpellingPanel(String query, List<Group> groups) {

  /**
   * Spellings of one language, or in one script.
   *
   * @param selected whether any of them is not switched off
   * @param href the search with all of them switched off, or on again; empty for a single one
   */
  record Group(String label, List<Item> items, boolean selected, String href) {
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
   * @param id of the element, the same on every page
   * @param href the search with it switched off, or on again
   */
  record Item(
      String id,
      String form,
      String lang,
      long documents,
      String why,
      boolean selected,
      String href) {}

  /**
   * A panel for each name that is asked for. Spellings that were left out, and that no article
   * found holds any more, stand in the first, so that each can be taken back.
   */
  static List<SpellingPanel> of(List<NameSpellings> names, SearchLinks links, Messages text) {
    List<SpellingPanel> panels = new ArrayList<>();
    List<Spelling> hidden = hidden(names, links.state().first("q").orElse(""));
    for (NameSpellings name : names) {
      List<Spelling> spellings = new ArrayList<>(name.spellings());
      if (panels.isEmpty()) {
        spellings.addAll(hidden);
      }
      if (!spellings.isEmpty()) {
        panels.add(of(new NameSpellings(name.query(), spellings), links, text));
      }
    }
    return panels;
  }

  private static List<Spelling> hidden(List<NameSpellings> names, String query) {
    return SpellingClauses.forms(query).stream()
        .filter(form ->
            names.stream()
                .flatMap(name -> name.spellings().stream())
                .noneMatch(spelling -> spelling.form().replace('"', ' ').equalsIgnoreCase(form)))
        .map(form -> new Spelling(form, Language.UNDETERMINED, 0, NameLevel.VARIANTS, "", false))
        .toList();
  }

  private static SpellingPanel of(NameSpellings name, SearchLinks links, Messages text) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (Spelling spelling : name.spellings()) {
      groups
          .computeIfAbsent(label(spelling, text), label -> new ArrayList<>())
          .add(item(spelling, links));
    }
    return new SpellingPanel(
        name.query(),
        groups.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue(), links))
            .toList());
  }

  private static Group group(String label, List<Item> items, SearchLinks links) {
    boolean selected = items.stream().anyMatch(Item::selected);
    String query = links.state().first("q").orElse("");
    for (Item item : items) {
      query =
          selected && item.selected()
              ? SpellingClauses.off(query, item.form())
              : selected ? query : SpellingClauses.on(query, item.form());
    }
    return new Group(label, items, selected, items.size() < 2 ? "" : links.query(query));
  }

  /** {@code 9 spellings}. */
  String count(Messages text) {
    return text.count(
        "spellings.count", groups.stream().mapToLong(group -> group.items().size()).sum());
  }

  /**
   * Cyrillic stands by language, so that cases keep together; Latin, written everywhere, as one.
   */
  static String label(Spelling spelling, Messages text) {
    return switch (SpellingTag.script(spelling.form())) {
      case LATIN -> text.get("spellings.latin");
      case CYRILLIC -> {
        Language language = SpellingTag.ofCyrillic(spelling);
        yield language.equals(Language.UNDETERMINED)
            ? text.get("spellings.cyrillic")
            : language.label(text.locale());
      }
      default -> text.get("spellings.otherLanguage");
    };
  }

  private static Item item(Spelling spelling, SearchLinks links) {
    String query = links.state().first("q").orElse("");
    String form = spelling.form();
    return new Item(
        ElementId.of("spelling", form),
        form,
        SpellingTag.tag(spelling),
        spelling.documents(),
        spelling.why(),
        spelling.selected(),
        links.query(
            spelling.selected()
                ? SpellingClauses.off(query, form)
                : SpellingClauses.on(query, form)));
  }
}
