// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.skaryna.engine.schema.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page of a document tells to programs: schema.org as JSON-LD, and Dublin Core in {@code
 * meta} elements (DCMI, "Expressing Dublin Core in HTML", 2008).
 */
public final class DocumentMetadata {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Citation citation;

  private DocumentMetadata(Citation citation) {
    this.citation = citation;
  }

  /**
   * Of an article.
   *
   * @param link the stable address of its page
   */
  public static DocumentMetadata of(Article article, String link) {
    return new DocumentMetadata(Citation.of(article, link));
  }

  /** A {@code meta} element. */
  public record Meta(String name, String content) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Work(
      @JsonProperty("@context") String context,
      @JsonProperty("@type") String type,
      @JsonProperty("@id") String id,
      String name,
      String headline,
      List<Author> author,
      String datePublished,
      String inLanguage,
      Publication isPartOf,
      List<String> keywords,
      String url,
      String sameAs) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Author(
      @JsonProperty("@type") String type, String name, String familyName, String givenName) {}

  record Publication(@JsonProperty("@type") String type, String name) {}

  /**
   * The object, fit to stand in a {@code script} element: no sign that ends the element or begins
   * another is in it, all are written as escapes of JSON.
   */
  public String jsonLd() {
    String json = JSON.writeValueAsString(work());
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private Work work() {
    return new Work(
        "https://schema.org",
        type(),
        citation.link(),
        citation.title(),
        citation.title(),
        citation.authors().stream().map(DocumentMetadata::author).toList(),
        isoDate(),
        citation.language(),
        new Publication("CreativeWork", citation.source()),
        citation.tags(),
        citation.link(),
        citation.url().equals(citation.link()) ? "" : citation.url());
  }

  private String type() {
    return switch (citation.kind()) {
      case ARTICLE -> "Article";
      case BOOK -> "Book";
      case MESSAGE -> "Message";
      case PAGE -> "WebPage";
      case OTHER -> "CreativeWork";
    };
  }

  private static Author author(AuthorName name) {
    return switch (name) {
      case AuthorName.Person(String family, String given) ->
          new Author("Person", given + " " + family, family, given);
      case AuthorName.Literal(String written) -> new Author("Thing", written, "", "");
    };
  }

  /** Of the beginning, as far as it is known; a period stands only in Dublin Core. */
  private String isoDate() {
    boolean one = citation.date().parts().size() == 1;
    return one && citation.date().written().matches("\\d{4}(-\\d{2}){0,2}")
        ? citation.date().written()
        : "";
  }

  /** The elements, those with a value. */
  public List<Meta> dublinCore() {
    List<Meta> metas = new ArrayList<>();
    add(metas, "DC.title", citation.title());
    citation.authors().forEach(author -> add(metas, "DC.creator", author.inverted()));
    add(metas, "DC.date", citation.date().written());
    add(metas, "DC.language", citation.language());
    add(metas, "DC.source", citation.source());
    add(metas, "DC.type", citation.kind() == Citation.Kind.OTHER ? "" : citation.kind().csl);
    citation.tags().forEach(tag -> add(metas, "DC.subject", tag));
    add(metas, "DC.identifier", citation.link());
    return metas;
  }

  private static void add(List<Meta> metas, String name, String content) {
    if (!content.isEmpty()) {
      metas.add(new Meta(name, content));
    }
  }
}
