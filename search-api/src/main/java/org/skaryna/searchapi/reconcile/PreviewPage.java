// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import org.skaryna.searchapi.http.PlainText;

/** A person or a place in a few words of HTML, for programs that show it. */
final class PreviewPage {
  private PreviewPage() {}

  /** A whole page. */
  static String of(Entity entity, String link) {
    StringBuilder rows = new StringBuilder();
    entity.details().stream()
        .limit(8)
        .forEach(name -> rows.append("<li>").append(escaped(name)).append("</li>"));
    return """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>%1$s</title>
    <style>body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:16px;margin:0 0 4px}ul{margin:4px 0;padding-left:18px}</style>
    </head><body><h1><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1>
    <p>%3$s</p><ul>%4$s</ul></body></html>
    """
        .formatted(escaped(entity.label()), escaped(link), escaped(entity.description()), rows);
  }

  /** A name and a line. */
  static String summary(Entity entity) {
    return "<p><strong>%s</strong></p>".formatted(escaped(entity.label()))
        + paragraph(entity.description());
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
