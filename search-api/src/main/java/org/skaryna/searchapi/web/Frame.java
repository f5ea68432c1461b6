// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.ReaderLanguage;

/**
 * What every page has around its content.
 *
 * @param query what stands in the search box
 * @param kept what the search box sends along: filters, order, level
 * @param languages this page in other languages
 * @param themes this page in other colours
 * @param sections where else to go; empty where there is nowhere
 * @param resends the id of a form that another language and other colours send again; empty where
 *     the address holds everything
 */
record Frame(
    Messages text,
    Theme theme,
    String title,
    String query,
    List<Parameter> kept,
    List<Choice> languages,
    List<Choice> themes,
    List<Choice> sections,
    String resends) {
  private static final String NAME = "Skaryna";

  /**
   * The frame of a page.
   *
   * @param title of the page; empty for the archive's own
   */
  static Frame of(Visit visit, String title) {
    SearchLinks links = new SearchLinks(visit.parameters());
    return new Frame(
        visit.text(),
        visit.theme(),
        title.isEmpty() ? NAME : title + " · " + NAME,
        links.state().first("q").orElse(""),
        links.state().where(p -> !p.name().equals("q") && !p.name().equals("after")).all(),
        ReaderLanguage.ALL.stream().map(locale -> language(locale, visit)).toList(),
        Arrays.stream(Theme.values()).map(theme -> theme(theme, visit)).toList(),
        sections(visit),
        "");
  }

  /** The same, where what this form holds goes along into another language or other colours. */
  Frame resending(String form) {
    return new Frame(text, theme, title, query, kept, languages, themes, sections, form);
  }

  private static Choice language(Locale locale, Visit visit) {
    String code = locale.getLanguage();
    return new Choice(
        Messages.of(locale).get("language.self"),
        Messages.of(locale).get("language.short"),
        visit.path() + visit.parameters().set("lang", code).encoded(),
        locale.equals(visit.text().locale()),
        code);
  }

  private static Choice theme(Theme theme, Visit visit) {
    return new Choice(
        visit.text().get("theme." + theme.code()),
        visit.path() + visit.parameters().set(Theme.NAME, theme.code()).encoded(),
        theme == visit.theme());
  }

  private static List<Choice> sections(Visit visit) {
    List<Choice> all =
        Arrays.stream(Section.values())
            .filter(section -> section.shows(visit))
            .map(section -> section.choice(visit))
            .toList();
    return all.size() < 2 ? List.of() : all;
  }
}
