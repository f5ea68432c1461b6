// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page's meta elements say, by name or property; capitals make no difference in these. */
final class MetaElements {
  private static final Evaluator METAS = Selector.evaluatorOf("meta[name], meta[property]");

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    MetaElements metas = new MetaElements();
    page.select(METAS).forEach(metas::add);
    return metas;
  }

  private void add(Element meta) {
    String content = PlainText.oneLine(meta.attr("content"));
    if (!content.isEmpty()) {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(meta.attr("name").strip().toLowerCase(Locale.ROOT));
      keys.add(meta.attr("property").strip().toLowerCase(Locale.ROOT));
      keys.forEach(key -> contents.computeIfAbsent(key, k -> new ArrayList<>()).add(content));
    }
  }

  /**
   * The contents, in one line each, of the first name that has any.
   *
   * @param names in small letters
   */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found = contents.get(name);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** The first of {@link #all}, or empty. */
  String first(String... names) {
    List<String> all = all(names);
    return all.isEmpty() ? "" : all.getFirst();
  }
}
