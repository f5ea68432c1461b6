// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.engine.schema.Article;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.export.DocumentCitation;
import org.skaryna.searchapi.export.ExportFormat;
import org.skaryna.searchapi.http.FrameHeaders;
import org.skaryna.searchapi.http.OriginalHeaders;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.skaryna.searchapi.request.Requests;

/** The pages on which one thing is read: a document, a person. Safe for any number of threads. */
public final class ReadingPages {
  private final Engines engines;
  private final Archive archive;
  private final SiteAddress address;
  private final DocumentPages documents;
  private final PersonPages people;

  /**
   * @param address where others find the pages
   */
  public ReadingPages(Engines engines, Archive archive, SiteAddress address) {
    this.engines = engines;
    this.archive = archive;
    this.address = address;
    documents = new DocumentPages(engines, archive, address);
    people = new PersonPages(engines);
  }

  /** {@code GET /documents/{id}}: one article and what is known of it. */
  public void document(Context ctx) {
    Pages.show(ctx, "document.jte", documents.page(ctx, ctx.pathParam("id"), Visit.of(ctx)));
  }

  /**
   * {@code GET /documents/{id}/view}: the original for the frame beside the text, where it is one
   * that browsers show.
   */
  public void view(Context ctx) {
    String id = ctx.pathParam("id");
    ArchivedDocument document =
        engines
            .article(ctx, id)
            .flatMap(article -> archive.find(id))
            .orElseThrow(() -> new NoSuchDocumentException(id));
    FrameHeaders.of(document.description().format())
        .orElseThrow(() -> new NoSuchDocumentException(id))
        .set(ctx::header);
    ctx.header(Header.CACHE_CONTROL, "private, no-cache");
    ctx.header(Header.CONTENT_LENGTH, Long.toString(document.fixity().bytes()));
    ctx.minSizeForCompression(Integer.MAX_VALUE).result(archive.original(document));
  }

  /** {@code GET /documents/{id}/citation?format=ris}: the citation as a file. */
  public void citation(Context ctx) {
    String id = ctx.pathParam("id");
    Article article = engines.article(ctx, id).orElseThrow(() -> new NoSuchDocumentException(id));
    String key = Requests.parameters(ctx).first("format").orElse("");
    ExportFormat format =
        Optional.of(key)
            .flatMap(ExportFormat::ofKey)
            .filter(DocumentCitation.FORMATS::contains)
            .orElseThrow(() -> unknown(key));
    ctx.header(
        Header.CONTENT_DISPOSITION,
        OriginalHeaders.attachment("citation " + article.title() + "." + format.extension()));
    ctx.result(new DocumentCitation(article, SiteAddress.document(address.of(ctx), id)).in(format))
        .contentType(format.mediaType());
  }

  private static InvalidParametersException unknown(String format) {
    String expected = "one of " + DocumentCitation.FORMATS.stream().map(ExportFormat::key).toList();
    return new InvalidParametersException(
        List.of(new InvalidParameter("format", format, expected)));
  }

  /** {@code GET /people}: people by the beginnings of their names. */
  public void people(Context ctx) {
    Pages.show(ctx, "people.jte", people.list(ctx, Visit.of(ctx)));
  }

  /** {@code GET /people/{id}}: one person. */
  public void person(Context ctx) {
    Pages.show(ctx, "person.jte", people.page(ctx, ctx.pathParam("id"), Visit.of(ctx)));
  }
}
