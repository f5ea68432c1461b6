// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's words (JSON-LD 1.1); empty where it does not. */
record JsonLd(
    String headline,
    List<String> authors,
    String published,
    String publisher,
    String language,
    String url,
    List<String> keywords,
    boolean isArticle) {

  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type=application/ld+json]");
  private static final JsonLd NONE = new JsonLd("", List.of(), "", "", "", "", List.of(), false);
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "ScholarlyArticle",
          "SocialMediaPosting",
          "Report");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DEEPEST = 4;

  static JsonLd of(Document page) {
    for (Element script : page.select(SCRIPTS)) {
      Optional<JsonNode> article = parse(script.data()).flatMap(node -> article(node, 0));
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return NONE;
  }

  private static JsonLd of(JsonNode article) {
    return new JsonLd(
        text(article.path("headline")),
        names(article.path("author")),
        text(article.path("datePublished")),
        name(article.path("publisher")),
        text(article.path("inLanguage")),
        address(article),
        keywords(article.path("keywords")),
        true);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JacksonException broken) {
      return Optional.empty(); // pages say the same in other ways
    }
  }

  /** The first article in a list, a graph, or on its own. */
  private static Optional<JsonNode> article(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (node.isArray()) {
      for (JsonNode element : node) {
        Optional<JsonNode> found = article(element, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return isArticle(node.path("@type"))
        ? Optional.of(node)
        : article(node.path("@graph"), depth + 1)
            .or(() -> article(node.path("mainEntity"), depth + 1));
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (ARTICLES.contains(text(each))) {
          return true;
        }
      }
    }
    return ARTICLES.contains(text(type));
  }

  private static String address(JsonNode article) {
    String url = text(article.path("url"));
    JsonNode page = article.path("mainEntityOfPage");
    return url.isEmpty() ? page.isObject() ? text(page.path("@id")) : text(page) : url;
  }

  private static List<String> names(JsonNode authors) {
    List<String> names = new ArrayList<>();
    if (authors.isArray()) {
      authors.forEach(author -> names.addAll(names(author)));
    } else if (!name(authors).isEmpty()) {
      names.add(name(authors));
    }
    return names;
  }

  private static String name(JsonNode node) {
    return node.isObject() ? text(node.path("name")) : text(node);
  }

  private static List<String> keywords(JsonNode node) {
    List<String> keywords = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> keywords.add(name(each)));
    } else {
      keywords.add(text(node));
    }
    keywords.removeIf(String::isEmpty);
    return keywords;
  }

  private static String text(JsonNode node) {
    return node.isString() ? PlainText.oneLine(node.stringValue()) : "";
  }
}
