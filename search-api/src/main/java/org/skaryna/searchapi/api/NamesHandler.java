// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code GET /api/names}: what the words of a name are, how it is spelt in the whole archive, and
 * why each spelling is this name.
 */
public final class NamesHandler {
  private static final Set<String> KNOWN = new TreeSet<>(Set.of("name", "names", "lang"));

  private final Engines engines;

  public NamesHandler(Engines engines) {
    this.engines = engines;
  }

  record NamesJson(
      String query, String names, List<PartJson> parts, List<SpellingJson> spellings) {}

  /**
   * @param tag what this word of the name is: given, patronymic, family, initial, unknown
   */
  record PartJson(String written, String tag, List<String> alternatives) {}

  record SpellingJson(
      String form, String language, long documents, String level, String why, boolean selected) {}

  public void names(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(KNOWN);
    String name = reader.text("name");
    if (name.isBlank()) {
      reader.reject("name", name, "a person's name");
    }
    NameLevel level = SearchParams.level(reader);
    Locale language = SearchParams.language(reader, Locale.ENGLISH);
    reader.throwIfInvalid();
    ctx.json(json(engines.of(ctx).spellings(name, level, language), level));
  }

  private static NamesJson json(NameSpellings name, NameLevel level) {
    return new NamesJson(
        name.query(),
        level.key(),
        PersonName.parse(name.query()).parts().stream().map(NamesHandler::part).toList(),
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

  private static PartJson part(NamePart part) {
    return new PartJson(
        part.written(), part.tag().name().toLowerCase(Locale.ROOT), part.alternatives());
  }
}
