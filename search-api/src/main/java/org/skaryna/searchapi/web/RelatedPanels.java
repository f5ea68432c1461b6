// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NotOfferedException;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.searchapi.access.RelatedDocuments;
import org.skaryna.searchapi.access.RelatedDocuments.Versions;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.web.RelatedPanel.Item;

/** Shows what stands beside an article, to the one who asks. */
record RelatedPanels(RelatedDocuments documents) {
  private static final int MOST = 6;
  private static final int MOST_SHARED = 4;
  private static final int PERCENT = 100;

  RelatedPanel of(Context ctx, String id, Messages text) {
    try {
      return read(ctx, id, text);
    } catch (NotOfferedException nothingBeside) {
      return new RelatedPanel(List.of(), List.of(), List.of());
    }
  }

  private RelatedPanel read(Context ctx, String id, Messages text) {
    Versions versions = documents.versions(ctx, id, text.locale());
    return new RelatedPanel(
        versions.duplicates().stream()
            .limit(MOST)
            .map(copy ->
                item(
                    copy.article(),
                    text.get("related.shares", Math.round(copy.resemblance() * PERCENT)),
                    text))
            .toList(),
        versions.translations().stream()
            .map(hit -> item(hit, hit.language().label(text.locale()), text))
            .toList(),
        documents.similar(ctx, id, MOST, text.locale()).stream()
            .map(it -> item(it.hit(), shared(it), text))
            .toList());
  }

  /** Whom and what places both name. */
  private static String shared(SimilarArticle similar) {
    return Stream.concat(similar.people().stream(), similar.places().stream())
        .limit(MOST_SHARED)
        .map(SimilarArticle.Shared::label)
        .collect(Collectors.joining(", "));
  }

  private static Item item(Hit hit, String note, Messages text) {
    return new Item(
        hit.title().isBlank() ? text.get("untitled", hit.id()) : hit.title(),
        address(hit.id()),
        ResultItem.lang(hit.language()),
        meta(hit.source(), hit.date(), text),
        note);
  }

  private static Item item(Article article, String note, Messages text) {
    return new Item(
        DocumentPages.title(article, text),
        address(article.id()),
        ResultItem.lang(article.language()),
        meta(article.source(), article.date().written(), text),
        note);
  }

  private static String address(String id) {
    return "/documents/" + PercentEncoding.encode(id);
  }

  private static List<String> meta(String source, String date, Messages text) {
    return Stream.of(source, DateText.of(date, text.locale()))
        .filter(part -> !part.isBlank())
        .toList();
  }
}
