// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skaryna.archive.Archive;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.searchapi.request.NoSuchDocumentException;

/**
 * Which documents go with one: like it, the same in other languages, nearly the same. Nobody is
 * told of a document that they may not read.
 */
public record RelatedDocuments(Engines engines, Archive archive) {

  /** The same article elsewhere. */
  public record Versions(List<Hit> translations, List<Duplicate> duplicates) {}

  /**
   * An article with nearly the same text.
   *
   * @param resemblance see {@link NearDuplicate}
   */
  public record Duplicate(Article article, double resemblance) {}

  /**
   * Documents like one, without its near-duplicates.
   *
   * @throws NoSuchDocumentException when there is none with this id
   */
  public List<SimilarArticle> similar(Context ctx, String id, int most, Locale locale) {
    require(ctx, id);
    var duplicates =
        archive.nearDuplicates(id).stream()
            .map(duplicate -> duplicate.document().id())
            .collect(Collectors.toUnmodifiableSet());
    return engines.of(ctx).similar(id, duplicates, most, locale).stream()
        .filter(similar -> engines.article(ctx, similar.hit().id()).isPresent())
        .toList();
  }

  /**
   * The versions of one.
   *
   * @throws NoSuchDocumentException when there is none with this id
   */
  public Versions versions(Context ctx, String id, Locale locale) {
    require(ctx, id);
    List<Duplicate> duplicates =
        archive.nearDuplicates(id).stream()
            .map(duplicate -> duplicate(ctx, duplicate))
            .flatMap(Optional::stream)
            .toList();
    List<Hit> translations =
        engines.of(ctx).translations(id, locale).stream()
            .filter(hit -> engines.article(ctx, hit.id()).isPresent())
            .toList();
    return new Versions(translations, duplicates);
  }

  private Optional<Duplicate> duplicate(Context ctx, NearDuplicate duplicate) {
    return engines
        .article(ctx, duplicate.document().id())
        .map(article -> new Duplicate(article, duplicate.resemblance()));
  }

  private void require(Context ctx, String id) {
    if (engines.article(ctx, id).isEmpty()) {
      throw new NoSuchDocumentException(id);
    }
  }
}
