// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Instant;
import java.util.Optional;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.engine.schema.Article;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.EntityTag;
import org.skaryna.searchapi.http.LastModified;
import org.skaryna.searchapi.http.OriginalHeaders;
import org.skaryna.searchapi.request.NoSuchDocumentException;

/** {@code GET /api/documents/{id}} and its original. */
public final class DocumentHandler {
  private static final int TAG_DIGITS = 32;

  private final Engines engines;
  private final Archive archive;

  public DocumentHandler(Engines engines, Archive archive) {
    this.engines = engines;
    this.archive = archive;
  }

  public void document(Context ctx) {
    String id = ctx.pathParam("id");
    Article article = engines.article(ctx, id).orElseThrow(() -> new NoSuchDocumentException(id));
    Optional<ArchivedDocument> archived = archive.find(id);
    Runnable json = () -> ctx.json(DocumentJson.of(article, archived, accessioned(archived)));
    archived.ifPresentOrElse(
        document ->
            tag(document, engines.of(ctx).generation())
                .answer(ctx, () -> new LastModified(document.changed()).answer(ctx, json)),
        json);
  }

  private Instant accessioned(Optional<ArchivedDocument> archived) {
    return archived.flatMap(document -> archive.accessioned(document.id())).orElse(Instant.EPOCH);
  }

  /**
   * The version, which {@code If-Match} of an edit compares, and the commit of the index, which may
   * still hold the version before.
   */
  private static EntityTag tag(ArchivedDocument document, String generation) {
    return EntityTag.of(document.version() + "-" + generation);
  }

  /** The bytes that were taken in. A reader may see them only if a search may find the article. */
  public void original(Context ctx) {
    String id = ctx.pathParam("id");
    ArchivedDocument document =
        engines
            .article(ctx, id)
            .flatMap(article -> archive.find(id))
            .orElseThrow(() -> new NoSuchDocumentException(id));
    OriginalHeaders.of(document.description().format(), document.description().fileName())
        .set(ctx::header);
    EntityTag.of(document.fixity().sha512().substring(0, TAG_DIGITS))
        .answer(ctx, () -> send(ctx, document));
  }

  private void send(Context ctx, ArchivedDocument document) {
    ctx.header(Header.CONTENT_LENGTH, Long.toString(document.fixity().bytes()));
    ctx.minSizeForCompression(Integer.MAX_VALUE).result(archive.original(document));
  }
}
