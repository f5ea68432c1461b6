// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.skaryna.engine.search.ArticleHit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items of the Citation Style Language (CSL-JSON 1.0, csl-data.json), an array with one item a
 * line.
 */
final class CslJson implements HitWriter {
  private final JsonMapper json = JsonMapper.shared();
  private final Writer out;
  private boolean first = true;

  CslJson(Writer out) {
    this.out = out;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Item(
      String id,
      String type,
      String title,
      List<Name> author,
      Optional<Issued> issued,
      @JsonProperty("container-title") String containerTitle,
      String language,
      String keyword,
      @JsonProperty("URL") String url,
      @JsonProperty("archive_location") String archiveLocation) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Name(String family, String given, String literal) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts, String literal) {}

  @Override
  public void begin() throws IOException {
    out.write('[');
  }

  @Override
  public void write(ArticleHit found, String link) throws IOException {
    out.write(first ? "\n" : ",\n");
    first = false;
    out.write(json.writeValueAsString(item(Citation.of(found.article(), link))));
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
  }

  private static Item item(Citation it) {
    return new Item(
        it.id(),
        it.kind().csl,
        it.title(),
        it.authors().stream().map(CslJson::name).toList(),
        issued(it.date()),
        it.source(),
        it.language(),
        String.join(", ", it.tags()),
        it.url(),
        it.link());
  }

  private static Name name(AuthorName author) {
    return switch (author) {
      case AuthorName.Person(String family, String given) -> new Name(family, given, "");
      case AuthorName.Literal(String name) -> new Name("", "", name);
    };
  }

  private static Optional<Issued> issued(CitedDate date) {
    if (date.isKnown()) {
      return Optional.of(new Issued(date.parts(), ""));
    }
    return date.written().isEmpty()
        ? Optional.empty()
        : Optional.of(new Issued(List.of(), date.written()));
  }
}
