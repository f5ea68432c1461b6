// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.web.RelatedPanel.Item;

/** Finds what stands beside an article, for the one who asks. */
final class RelatedPanels {
  private static final int MOST = 6;
  private static final int MOST_SHARED = 4;
  private static final int PERCENT = 100;

  private final Engines engines;
  private final Archive archive;

  RelatedPanels(Engines engines, Archive archive) {
    this.engines = engines;
    this.archive = archive;
  }

  RelatedPanel of(Context ctx, String id, Messages text) {
    List<NearDuplicate> copies = archive.nearDuplicates(id);
    Set<String> ids = copies.stream().map(it -> it.document().id()).collect(Collectors.toSet());
    SearchEngine engine = engines.of(ctx);
    return new RelatedPanel(
        copies.stream().flatMap(copy -> item(ctx, copy, text)).limit(MOST).toList(),
        engine.translations(id, text.locale()).stream()
            .flatMap(hit -> item(ctx, hit, hit.language().label(text.locale()), text))
            .toList(),
        engine.similar(id, ids, MOST, text.locale()).stream()
            .flatMap(it -> item(ctx, it.hit(), shared(it), text))
            .toList());
  }

  /** Whom and what places both name. */
  private static String shared(SimilarArticle similar) {
    return Stream.concat(similar.people().stream(), similar.places().stream())
        .limit(MOST_SHARED)
        .map(SimilarArticle.Shared::label)
        .collect(Collectors.joining(", "));
  }

  private Stream<Item> item(Context ctx, NearDuplicate copy, Messages text) {
    String note = text.get("related.shares", Math.round(copy.resemblance() * PERCENT));
    return engines.article(ctx, copy.document().id()).stream()
        .map(article -> item(article, note, text));
  }

  /** What was closed a moment ago is no more shown, whatever the engine still finds. */
  private Stream<Item> item(Context ctx, Hit hit, String note, Messages text) {
    return engines.article(ctx, hit.id()).stream().map(article -> item(article, note, text));
  }

  private static Item item(Article article, String note, Messages text) {
    return new Item(
        DocumentPages.title(article, text),
        "/documents/" + PercentEncoding.encode(article.id()),
        ResultItem.lang(article.language()),
        Stream.of(article.source(), DateText.of(article.date().written(), text.locale()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")),
        note);
  }
}
