// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import org.skaryna.engine.people.PersonEntry;
import org.skaryna.searchapi.http.PlainText;

/** A person in a few words of HTML, for programs that show it. */
final class PreviewPage {
  private PreviewPage() {}

  /** A whole page. */
  static String of(PersonEntry person, String link) {
    StringBuilder rows = new StringBuilder();
    person.spellings().stream()
        .limit(8)
        .forEach(it ->
            rows.append(
                "<li>%s <small>%s, %d</small></li>"
                    .formatted(escaped(it.form()), escaped(it.language()), it.documents())));
    return """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>%1$s</title>
    <style>body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:16px;margin:0 0 4px}ul{margin:4px 0;padding-left:18px}</style>
    </head><body><h1><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1>
    <p>%3$s</p><ul>%4$s</ul></body></html>
    """
        .formatted(
            escaped(person.label()),
            escaped(link),
            escaped(Reconciliation.description(person)),
            rows);
  }

  /** A name and a line. */
  static String summary(PersonEntry person) {
    return "<p><strong>%s</strong></p>".formatted(escaped(person.label()))
        + paragraph(Reconciliation.description(person));
  }

  static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>";
  }

  private static String escaped(String text) {
    return PlainText.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
