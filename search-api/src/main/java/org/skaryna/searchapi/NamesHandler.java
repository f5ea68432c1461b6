// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.SearchEngine;

/** {@code GET /api/names}: how a name is spelt in the whole archive, and why each is the name. */
final class NamesHandler {
  private static final Set<String> KNOWN = new TreeSet<>(Set.of("name", "names"));

  private final SearchEngine engine;

  NamesHandler(SearchEngine engine) {
    this.engine = engine;
  }

  record NamesJson(String query, String names, List<SpellingJson> spellings) {}

  record SpellingJson(
      String form, String language, long documents, String level, String why, boolean selected) {}

  void names(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(KNOWN);
    String name = reader.text("name");
    if (name.isBlank()) {
      reader.reject("name", name, "a person's name");
    }
    NameLevel level = SearchParams.level(reader);
    reader.throwIfInvalid();
    ctx.json(json(engine.spellings(name, level), level));
  }

  private static NamesJson json(NameSpellings name, NameLevel level) {
    return new NamesJson(
        name.query(),
        level.key(),
        name.spellings().stream()
            .map(s ->
                new SpellingJson(
                    s.form(),
                    s.language().code(),
                    s.documents(),
                    s.level().key(),
                    s.why(),
                    s.selected()))
            .toList());
  }
}
