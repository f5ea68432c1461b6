// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Locale;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.ReaderLanguage;

/**
 * What every page has around its content.
 *
 * @param query what stands in the search box
 * @param kept what the search box sends along: filters, order, level
 * @param languages this page in other languages
 */
record Frame(
    Messages text, String title, String query, List<Parameter> kept, List<Choice> languages) {
  private static final String NAME = "Skaryna";

  /**
   * The frame of the page at {@code path}.
   *
   * @param title of the page; empty for the archive's own
   */
  static Frame of(Messages text, String title, String path, QueryParameters parameters) {
    SearchLinks links = new SearchLinks(parameters);
    return new Frame(
        text,
        title.isEmpty() ? NAME : title + " · " + NAME,
        links.state().first("q").orElse(""),
        links.state().where(p -> !p.name().equals("q") && !p.name().equals("after")).all(),
        ReaderLanguage.ALL.stream()
            .map(locale -> language(locale, text, path, parameters))
            .toList());
  }

  private static Choice language(
      Locale locale, Messages text, String path, QueryParameters parameters) {
    String code = locale.getLanguage();
    return new Choice(
        Messages.of(locale).get("language.self"),
        "",
        path + parameters.set("lang", code).encoded(),
        locale.equals(text.locale()),
        code);
  }

  String styles() {
    return Assets.STYLES.address();
  }

  String icon() {
    return Assets.ICON.address();
  }
}
