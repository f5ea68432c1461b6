// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.BrokenAnswer;
import org.skaryna.searchapi.http.OriginalHeaders;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.BusyException;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code GET /api/export}: everything that a search finds, as a file. It is written while it is
 * read, however long it is; one who goes away ends it.
 */
public final class ExportHandler {
  /** The parameter beside those of a search. */
  public static final String FORMAT = "format";

  /** Each holds a thread and a snapshot of the index as long as its reader takes. */
  private static final int MOST_AT_ONCE = 16;

  private final Engines engines;
  private final SiteAddress address;
  private final Semaphore free = new Semaphore(MOST_AT_ONCE);

  public ExportHandler(Engines engines, SiteAddress address) {
    this.engines = engines;
    this.address = address;
  }

  public void export(Context ctx) throws IOException {
    QueryParameters parameters = Requests.parameters(ctx);
    ParameterReader reader = new ParameterReader(parameters);
    Optional<ExportFormat> format = format(reader, parameters.values(FORMAT));
    SearchParams.Parsed parsed =
        SearchParams.read(parameters.without(Set.of(FORMAT)), Requests.acceptedLanguage(ctx));
    List<InvalidParameter> invalid = new ArrayList<>(reader.invalid());
    invalid.addAll(parsed.invalid());
    if (format.isEmpty() || !invalid.isEmpty()) {
      throw new InvalidParametersException(invalid);
    }
    send(ctx, format.get(), parsed.request());
  }

  private static Optional<ExportFormat> format(ParameterReader reader, List<String> given) {
    String expected = "one of " + String.join(", ", ExportFormat.keys());
    List<ExportFormat> formats = reader.values(FORMAT, ExportFormat::ofKey, expected);
    if (given.size() != 1) {
      reader.reject(FORMAT, String.join(", ", given), expected);
    }
    return formats.stream().findFirst();
  }

  private void send(Context ctx, ExportFormat format, SearchRequest request) throws IOException {
    if (!free.tryAcquire()) {
      throw new BusyException(
          "%d exports are under way, expected fewer at once".formatted(MOST_AT_ONCE));
    }
    try (Stream<ArticleHit> hits = engines.of(ctx).all(request)) {
      headers(ctx, format, request);
      if (ctx.method().equals(HandlerType.HEAD)) {
        ctx.res()
            .flushBuffer(); // how long the file would be is not known, so nothing is said of it
      } else {
        write(ctx, format, hits);
      }
    } finally {
      free.release();
    }
  }

  private static void headers(Context ctx, ExportFormat format, SearchRequest request) {
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Authorization");
    ctx.contentType(format.mediaType());
    String words = request.query().isBlank() ? "skaryna" : "skaryna " + request.query();
    ctx.header("Content-Disposition", OriginalHeaders.attachment(words + "." + format.extension()));
  }

  private void write(Context ctx, ExportFormat format, Stream<ArticleHit> hits) {
    String site = address.of(ctx);
    try {
      OutputStream out = ctx.outputStream();
      new Export(format, id -> SiteAddress.document(site, id)).write(hits, out);
      out.close(); // writes the end of what was compressed
    } catch (IOException gone) {
      BrokenAnswer.end(ctx); // the reader is no more there, and nobody is to be told
    } catch (RuntimeException e) {
      BrokenAnswer.end(ctx); // the reader must not take a part for the whole
      throw e;
    }
  }
}
