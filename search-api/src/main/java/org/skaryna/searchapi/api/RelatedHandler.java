// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skaryna.archive.Archive;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.access.RelatedDocuments;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code GET /api/documents/{id}/similar}: more like this; {@code GET
 * /api/documents/{id}/versions}: the same in other languages, and nearly the same.
 */
public final class RelatedHandler {
  private static final int SIMILAR = 10;
  private static final int MOST_SIMILAR = 100;

  private final RelatedDocuments related;

  public RelatedHandler(Engines engines, Archive archive) {
    this.related = new RelatedDocuments(engines, archive);
  }

  record SimilarJson(List<LikeJson> similar) {}

  record LikeJson(
      ArticleJson document,
      float score,
      List<SimilarArticle.Shared> people,
      List<SimilarArticle.Shared> places) {}

  record VersionsJson(List<ArticleJson> translations, List<DuplicateJson> duplicates) {}

  record DuplicateJson(ArticleJson document, double resemblance) {}

  record ArticleJson(
      String id, String title, String language, String date, String source, String url) {}

  /** Documents that name the same people and places in similar words. */
  public void similar(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("size", "lang"));
    int size = reader.number("size", SIMILAR, 0, MOST_SIMILAR);
    Locale locale = locale(ctx, reader);
    reader.throwIfInvalid();
    ctx.json(
        new SimilarJson(
            related.similar(ctx, ctx.pathParam("id"), size, locale).stream()
                .map(RelatedHandler::json)
                .toList()));
  }

  /** The same elsewhere. */
  public void versions(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("lang"));
    Locale locale = locale(ctx, reader);
    reader.throwIfInvalid();
    RelatedDocuments.Versions versions = related.versions(ctx, ctx.pathParam("id"), locale);
    ctx.json(
        new VersionsJson(
            versions.translations().stream().map(RelatedHandler::json).toList(),
            versions.duplicates().stream()
                .map(duplicate ->
                    new DuplicateJson(json(duplicate.article()), duplicate.resemblance()))
                .toList()));
  }

  private static ParameterReader reader(Context ctx, Set<String> known) {
    ctx.header("Vary", "Accept-Language, Authorization");
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(known);
    return reader;
  }

  private static Locale locale(Context ctx, ParameterReader reader) {
    return SearchParams.language(reader, Requests.acceptedLanguage(ctx));
  }

  private static LikeJson json(SimilarArticle similar) {
    return new LikeJson(
        json(similar.hit()), similar.hit().score(), similar.people(), similar.places());
  }

  private static ArticleJson json(Hit hit) {
    return new ArticleJson(
        hit.id(), hit.title(), hit.language().code(), hit.date(), hit.source(), hit.url());
  }

  private static ArticleJson json(Article article) {
    return new ArticleJson(
        article.id(),
        article.title(),
        article.language().code(),
        article.date().written(),
        article.source(),
        article.url());
  }
}
