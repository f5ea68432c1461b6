// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.engine.schema.Article;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.web.RelatedPanel.Item;

/** Finds what stands beside an article, for the one who asks. */
final class RelatedPanels {
  private static final int MOST = 8;
  private static final int PERCENT = 100;

  private final Engines engines;
  private final Archive archive;

  RelatedPanels(Engines engines, Archive archive) {
    this.engines = engines;
    this.archive = archive;
  }

  RelatedPanel of(Context ctx, String id, Messages text) {
    List<Item> copies =
        archive.nearDuplicates(id).stream()
            .flatMap(copy -> item(ctx, copy, text))
            .limit(MOST)
            .toList();
    return new RelatedPanel(copies, List.of(), List.of());
  }

  private Stream<Item> item(Context ctx, NearDuplicate copy, Messages text) {
    String note = text.get("related.shares", Math.round(copy.resemblance() * PERCENT));
    return engines.article(ctx, copy.document().id()).stream()
        .map(article -> item(article, note, text));
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
