// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.BrokenAnswer;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.OriginalHeaders;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code POST /api/batch}: a list of names in, what the archive holds of each out. The answer is
 * written while the names are looked up; one who goes away ends it. It changes nothing.
 */
public final class BatchHandler {
  private static final String FORMAT = "format";
  private static final String COLUMN = "column";

  private final Engines engines;
  private final SiteAddress address;
  private final ListsAtOnce lists;

  /**
   * Answers for one server.
   *
   * @param lists shared by all who look lists up
   */
  public BatchHandler(Engines engines, SiteAddress address, ListsAtOnce lists) {
    this.engines = engines;
    this.address = address;
    this.lists = lists;
  }

  /** Every parameter's name, in the order in which a reader would look for them. */
  public static Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>(List.of(FORMAT, COLUMN));
    names.addAll(BatchOptions.names());
    return names;
  }

  public void batch(Context ctx) throws IOException {
    lists.run(() -> answer(ctx));
  }

  private void answer(Context ctx) throws IOException {
    BatchBody body = BatchBody.read(ctx);
    QueryParameters parameters = parameters(ctx, body);
    ParameterReader reader = new ParameterReader(parameters);
    reader.expectOnly(parameters());
    BatchFormat format = format(ctx, reader);
    BatchOptions options = BatchOptions.read(reader, Requests.acceptedLanguage(ctx));
    NameList list = list(body, reader);
    reader.throwIfInvalid();
    if (list.lines().isEmpty()) {
      throw MalformedBodyException.broken("the list is empty, expected a name a line");
    }
    send(ctx, new Batch(list, options), format, links(ctx, parameters));
  }

  private static QueryParameters parameters(Context ctx, BatchBody body) {
    List<QueryParameters.Parameter> all = new ArrayList<>(Requests.parameters(ctx).all());
    body.fields().stream().filter(field -> !field.value().isEmpty()).forEach(all::add);
    return new QueryParameters(all);
  }

  private static BatchFormat format(Context ctx, ParameterReader reader) {
    return reader.value(
        FORMAT,
        BatchFormat.accepted(Requests.header(ctx, "Accept")),
        BatchFormat::ofKey,
        "one of " + String.join(", ", BatchFormat.keys()));
  }

  private static NameList list(BatchBody body, ParameterReader reader) {
    String column = reader.text(COLUMN);
    try {
      return body.list(column);
    } catch (IllegalArgumentException noColumn) {
      reader.reject(COLUMN, column, String.valueOf(noColumn.getMessage()));
      return NameListReader.names(List.of());
    }
  }

  /** Of what was asked only what a search understands stays. */
  private BatchLinks links(Context ctx, QueryParameters parameters) {
    Set<String> finding = SearchParams.finding();
    return new BatchLinks(
        address.of(ctx), parameters.where(parameter -> finding.contains(parameter.name())));
  }

  private void send(Context ctx, Batch batch, BatchFormat format, BatchLinks links) {
    ctx.header("Vary", "Accept, Accept-Encoding, Accept-Language, Authorization");
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(format.mediaType());
    if (format == BatchFormat.CSV || format == BatchFormat.XLSX) {
      ctx.header("Content-Disposition", OriginalHeaders.attachment("skaryna." + format.key()));
    }
    try {
      OutputStream out = ctx.outputStream();
      batch.write(engines.of(ctx), format, links, out, line -> {});
      out.close(); // writes the end of what was compressed
    } catch (IOException gone) {
      BrokenAnswer.end(ctx); // the reader is no more there, and nobody is to be told
    } catch (RuntimeException e) {
      BrokenAnswer.end(ctx); // the reader must not take a part for the whole
      throw e;
    }
  }
}
