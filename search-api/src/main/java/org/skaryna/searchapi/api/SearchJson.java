// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.QueryEcho;
import org.skaryna.engine.search.ScoreExplanation;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.Snippet;

/**
 * A result as the JSON API writes it. The records' components are the interface: renaming one
 * breaks clients.
 *
 * @param next the cursor of the next page, {@code null} on the last
 * @param facets by field, in the order of {@link FacetField}
 */
public record SearchJson(
    Echo query,
    long total,
    long tookMs,
    @Nullable String next,
    List<HitJson> hits,
    Map<String, List<FacetJson>> facets,
    List<NameJson> names) {

  record Echo(
      String q,
      String names,
      List<String> warnings,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SuggestionJson> suggestions) {}

  record SuggestionJson(String kind, String q, long total) {}

  record HitJson(
      String id,
      String title,
      String language,
      String date,
      String source,
      String type,
      String url,
      List<String> authors,
      float score,
      List<SnippetJson> snippets,
      List<FoundJson> names,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationJson explanation) {}

  /**
   * @param parts their scores add up to the hit's
   */
  record ExplanationJson(String why, List<PartJson> parts) {}

  record PartJson(
      double score, String field, String language, List<String> found, double weight, String why) {}

  /**
   * @param highlights [start, end) in UTF-16 code units of the text
   */
  record SnippetJson(String text, List<List<Integer>> highlights) {}

  record FoundJson(String query, String found, String level, String why) {}

  record FacetJson(
      String value,
      String label,
      long count,
      boolean selected,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FacetJson> children) {}

  record NameJson(String query, List<SpellingJson> spellings) {}

  record SpellingJson(
      String form, String language, long documents, String level, boolean selected) {}

  public static SearchJson of(SearchResult result) {
    return new SearchJson(
        echo(result.query()),
        result.total(),
        result.tookMs(),
        result.next().isEmpty() ? null : result.next(),
        result.hits().stream().map(SearchJson::hit).toList(),
        facets(result.facets()),
        result.names().stream().map(SearchJson::name).toList());
  }

  private static Echo echo(QueryEcho query) {
    return new Echo(
        query.q(),
        query.names().key(),
        query.warnings(),
        query.suggestions().stream()
            .map(other ->
                new SuggestionJson(
                    other.kind().name().toLowerCase(Locale.ROOT), other.query(), other.total()))
            .toList());
  }

  private static HitJson hit(Hit hit) {
    return new HitJson(
        hit.id(),
        hit.title(),
        hit.language().code(),
        hit.date(),
        hit.source(),
        hit.type(),
        hit.url(),
        hit.authors(),
        hit.score(),
        hit.snippets().stream().map(SearchJson::snippet).toList(),
        hit.names().stream().map(SearchJson::found).toList(),
        hit.explanation().equals(ScoreExplanation.NONE) ? null : explanation(hit.explanation()));
  }

  private static ExplanationJson explanation(ScoreExplanation explanation) {
    return new ExplanationJson(
        explanation.why(),
        explanation.parts().stream()
            .map(part ->
                new PartJson(
                    part.score(),
                    part.field(),
                    part.language(),
                    part.found(),
                    part.weight(),
                    part.why()))
            .toList());
  }

  private static SnippetJson snippet(Snippet snippet) {
    return new SnippetJson(
        snippet.text(),
        snippet.highlights().stream().map(span -> List.of(span.start(), span.end())).toList());
  }

  private static FoundJson found(NameFound name) {
    return new FoundJson(name.query(), name.found(), name.level().key(), name.why());
  }

  private static Map<String, List<FacetJson>> facets(Map<FacetField, List<FacetValue>> counted) {
    Map<String, List<FacetJson>> facets = new LinkedHashMap<>();
    for (FacetField field : FacetField.values()) {
      if (counted.containsKey(field)) {
        facets.put(
            field.key(),
            counted.getOrDefault(field, List.of()).stream().map(SearchJson::facet).toList());
      }
    }
    return facets;
  }

  static FacetJson facet(FacetValue value) {
    return new FacetJson(
        value.value(),
        value.label(),
        value.count(),
        value.selected(),
        value.children().stream().map(SearchJson::facet).toList());
  }

  private static NameJson name(NameSpellings name) {
    return new NameJson(name.query(), name.spellings().stream().map(SearchJson::spelling).toList());
  }

  private static SpellingJson spelling(NameSpellings.Spelling spelling) {
    return new SpellingJson(
        spelling.form(),
        spelling.language().code(),
        spelling.documents(),
        spelling.level().key(),
        spelling.selected());
  }
}
