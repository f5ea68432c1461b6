// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate.Dated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenSearch as a user would set it up for these languages: text folded, in its Russian and in its
 * English analyzer, and in Latin letters for names, which are found with slips. {@code
 * usual-index.json} holds its settings and mapping.
 */
final class UsualOpenSearch implements Contender {
  private static final int BULK = 500;
  private static final int FIRST_ERROR = 300;
  private static final int MOST_NAMED = 1_000;
  private static final List<String> FACETS = List.of("language", "source.exact", "type", "year");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final OpenSearchNode node;
  private final HttpClient http = HttpClient.newHttpClient();
  private List<String> bulk = new ArrayList<>();

  UsualOpenSearch(OpenSearchNode node) {
    this.node = node;
    try (InputStream settings = UsualOpenSearch.class.getResourceAsStream("usual-index.json")) {
      if (settings == null) {
        throw new IllegalStateException("usual-index.json is missing");
      }
      send("PUT", "/articles", new String(settings.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= FIRST_ERROR) {
        throw new IllegalStateException(method + " " + path + ": " + response.body());
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public String title() {
    return "OpenSearch as users set it up";
  }

  @Override
  public void add(Article article) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", article.title());
    document.put("text", article.text());
    document.put("language", article.language().code());
    document.put("source", article.source());
    document.put("type", article.type());
    if (article.date() instanceof Dated dated) {
      document.put("year", Integer.toString(dated.from().getYear()));
    }
    String lines =
        JSON.writeValueAsString(Map.of("index", Map.of("_id", article.id())))
            + "\n"
            + JSON.writeValueAsString(document)
            + "\n";
    List<String> full = List.of();
    synchronized (this) {
      bulk.add(lines);
      if (bulk.size() == BULK) {
        full = bulk;
        bulk = new ArrayList<>();
      }
    }
    write(full);
  }

  private void write(List<String> lines) {
    if (!lines.isEmpty()) {
      JsonNode answer = send("POST", "/articles/_bulk", String.join("", lines));
      if (answer.get("errors").asBoolean()) {
        throw new IllegalStateException("not all was taken: " + answer);
      }
    }
  }

  @Override
  public void commit() {
    write(bulk);
    bulk = new ArrayList<>();
    send("POST", "/articles/_flush", "");
    send("POST", "/articles/_refresh", "");
  }

  @Override
  public long search(Query query) {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("size", 20);
    search.put("track_total_hits", true);
    search.put("query", query(query));
    search.put(
        "highlight",
        Map.of(
            "fields",
            Map.of(
                "text",
                Map.of(),
                "text.ru",
                Map.of(),
                "text.en",
                Map.of(),
                "text.latin",
                Map.of())));
    Map<String, Object> facets = new LinkedHashMap<>();
    for (String field : FACETS) {
      facets.put(field.replace('.', '_'), Map.of("terms", Map.of("field", field, "size", 100)));
    }
    search.put("aggs", facets);
    return ask(search).get("hits").get("total").get("value").asLong();
  }

  private JsonNode ask(Map<String, Object> search) {
    return send("POST", "/articles/_search?request_cache=false", JSON.writeValueAsString(search));
  }

  private static Map<String, Object> query(Query query) {
    return switch (query.kind()) {
      case WORD -> match(query.text(), Map.of("operator", "and"), "", ".ru", ".en");
      case PHRASE -> match(query.text(), Map.of("type", "phrase"), "", ".ru", ".en");
      case NAME -> match(query.text(), Map.of("operator", "and", "fuzziness", "AUTO"), ".latin");
    };
  }

  private static Map<String, Object> match(
      String text, Map<String, Object> how, String... subfields) {
    List<String> fields = new ArrayList<>();
    for (String subfield : subfields) {
      fields.add("title" + subfield + "^2");
      fields.add("text" + subfield);
    }
    Map<String, Object> match = new LinkedHashMap<>(how);
    match.put("query", text);
    match.put("fields", fields);
    return Map.of("multi_match", match);
  }

  @Override
  public Set<String> named(String name, String source) {
    Map<String, Object> query =
        Map.of(
            "bool",
            Map.of(
                "must", query(new Query(Query.Kind.NAME, name)),
                "filter", Map.of("term", Map.of("source.exact", source))));
    Set<String> ids = new HashSet<>();
    ask(Map.of("size", MOST_NAMED, "_source", false, "query", query))
        .get("hits")
        .get("hits")
        .forEach(hit -> ids.add(hit.get("_id").asString()));
    return ids;
  }

  @Override
  public long bytes() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + "/articles/_stats/store")).build();
    try {
      JsonNode stats = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
      return stats.at("/_all/primaries/store/size_in_bytes").asLong();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public long process() {
    return node.process();
  }

  @Override
  public void close() {
    http.close();
    node.close();
  }
}
