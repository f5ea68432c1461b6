// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Fixity;
import org.skaryna.engine.schema.Article;

/**
 * A document as the JSON API writes it: the article as it is searched, and what the archive keeps.
 *
 * @param archive {@code null} where the archive does not hold it
 */
record DocumentJson(
    String id,
    String title,
    String text,
    String language,
    String date,
    String source,
    String type,
    String url,
    List<String> authors,
    List<String> tags,
    @Nullable Kept archive) {

  /**
   * What the archive keeps. Where the original came from is not told: it is a path on the
   * archivist's machine.
   *
   * @param accessioned when it was taken in first; ISO 8601, UTC
   * @param changed when this version was made
   */
  record Kept(
      int version,
      String accessioned,
      String changed,
      DescriptionJson description,
      Fixity fixity) {}

  static DocumentJson of(
      Article article, Optional<ArchivedDocument> archived, Instant accessioned) {
    return new DocumentJson(
        article.id(),
        article.title(),
        article.text(),
        article.language().code(),
        article.date().written(),
        article.source(),
        article.type(),
        article.url(),
        article.authors(),
        article.tags(),
        archived.map(document -> kept(document, accessioned)).orElse(null));
  }

  private static Kept kept(ArchivedDocument document, Instant accessioned) {
    return new Kept(
        document.version(),
        accessioned.toString(),
        document.changed().toString(),
        DescriptionJson.of(document.description()),
        document.fixity());
  }
}
