// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleDate.Undated;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleMentions;
import org.skaryna.engine.schema.ArticleMentions.PlaceSpan;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/**
 * An article and what it names, as it travels to a shard and is kept there. Places and people are
 * recognised before, because an archive has tables of its own for them; words are analysed there.
 *
 * @param persons whose each form of its people is, by id
 */
public record ArticleSource(
    Article article, ArticleMentions mentions, Map<String, String> persons) {

  public ArticleSource {
    persons = Map.copyOf(persons);
  }

  /** The forms in which the article names people, each with whose it was when it was indexed. */
  public List<PersonForm> forms() {
    return mentions.people().stream()
        .sorted()
        .map(form -> new PersonForm(form, persons.getOrDefault(form, "")))
        .toList();
  }

  /** The document that an embedded index would hold. */
  public Document toDocument() {
    return ArticleDocuments.toDocument(article, mentions);
  }

  /** As maps, lists, texts and numbers. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", article.id());
    map.put("title", article.title());
    map.put("text", article.text());
    map.put("language", article.language().code());
    map.put("date", article.date().written());
    if (article.date() instanceof Dated dated) {
      map.put("from", dated.from().toString());
      map.put("to", dated.to().toString());
    }
    map.put("source", article.source());
    map.put("type", article.type());
    map.put("url", article.url());
    map.put("authors", article.authors());
    map.put("tags", article.tags());
    map.put("passages", article.passages().stream().map(ArticleSource::written).toList());
    map.put("open_from", article.openFrom().toString());
    map.put("places_in_title", written(mentions.placesInTitle()));
    map.put("places_in_text", written(mentions.placesInText()));
    map.put("people", forms().stream().map(PersonForm::term).toList());
    map.put("persons", forms().stream().map(PersonForm::person).toList());
    return map;
  }

  private static List<Object> written(LanguagePassage passage) {
    return List.of(passage.start(), passage.end(), passage.language().code());
  }

  private static List<List<Object>> written(List<PlaceSpan> spans) {
    return spans.stream()
        .map(span -> List.<Object>of(span.start(), span.end(), span.id()))
        .toList();
  }

  /**
   * What {@link #toMap} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static ArticleSource of(Map<String, Object> map) {
    Article article =
        Article.builder(text(map, "id"), text(map, "text"))
            .title(text(map, "title"))
            .language(new Language(text(map, "language")))
            .date(date(map))
            .source(text(map, "source"))
            .type(text(map, "type"))
            .url(text(map, "url"))
            .authors(texts(map, "authors"))
            .tags(texts(map, "tags"))
            .passages(passages(map))
            .openFrom(LocalDate.parse(text(map, "open_from")))
            .build();
    List<String> people = texts(map, "people");
    List<String> persons = texts(map, "persons");
    Map<String, String> whose = new HashMap<>();
    for (int i = 0; i < Math.min(people.size(), persons.size()); i++) {
      whose.put(people.get(i), persons.get(i));
    }
    ArticleMentions mentions =
        new ArticleMentions(
            spans(map, "places_in_title"), spans(map, "places_in_text"), new HashSet<>(people));
    return new ArticleSource(article, mentions, whose);
  }

  private static ArticleDate date(Map<String, Object> map) {
    return map.containsKey("from")
        ? new Dated(
            text(map, "date"), LocalDate.parse(text(map, "from")), LocalDate.parse(text(map, "to")))
        : new Undated(text(map, "date"));
  }

  private static List<LanguagePassage> passages(Map<String, Object> map) {
    List<LanguagePassage> passages = new ArrayList<>();
    for (Object item : list(map, "passages")) {
      List<?> parts = (List<?>) item;
      passages.add(
          new LanguagePassage(
              number(parts.get(0)), number(parts.get(1)), new Language(parts.get(2).toString())));
    }
    return passages;
  }

  private static List<PlaceSpan> spans(Map<String, Object> map, String key) {
    List<PlaceSpan> spans = new ArrayList<>();
    for (Object item : list(map, key)) {
      List<?> parts = (List<?>) item;
      spans.add(new PlaceSpan(number(parts.get(0)), number(parts.get(1)), parts.get(2).toString()));
    }
    return spans;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static List<String> texts(Map<String, Object> map, String key) {
    return list(map, key).stream().map(Object::toString).toList();
  }

  private static List<?> list(Map<String, Object> map, String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }

  private static String text(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          "an article lacks '%s', has %s".formatted(key, map.keySet()));
    }
    return value.toString();
  }
}
