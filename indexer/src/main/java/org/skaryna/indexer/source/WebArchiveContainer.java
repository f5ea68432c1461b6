// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.source.SourceItem.Capture;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * A web archive (WARC 1.1, ISO 28500:2017, and the older ARC): each page captured with success is
 * an item, known by time and address as web archives cite it: {@code
 * 20200809120000/https://example.org/}. Records that hold no page (requests, descriptions) are no
 * items; captured pictures, scripts and refusals are passed over.
 */
final class WebArchiveContainer implements Container {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final Set<String> DOCUMENTS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/msword",
          "application/rtf",
          "text/rtf",
          "application/epub+zip",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final int SUCCESS = 200;

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    long size = Files.size(file);
    long done = 0;
    try (WarcReader reader = new WarcReader(file)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        read(record.get(), place, sink);
        long position = Math.min(size, reader.position());
        sink.read(Math.max(0, position - done));
        done = Math.max(done, position);
      }
    } catch (ParsingException | RuntimeException e) {
      throw new IOException(
          "the web archive is damaged after byte %d: %s".formatted(done, ReadError.reason(e)), e);
    }
    sink.read(size - done);
  }

  private static void read(WarcRecord record, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    if (!(record instanceof WarcCaptureRecord || record instanceof WarcResource)
        || record instanceof WarcRevisit) {
      return;
    }
    if (record instanceof WarcResponse response) {
      sink.item(capture(response, place));
    }
  }

  private static SourceItem capture(WarcResponse record, Origin place) throws IOException {
    String url = record.target();
    Origin origin =
        Container.member(
            place, STAMP.format(record.date()) + "/" + url.replaceAll("\\p{Cntrl}", ""));
    try {
      return page(record, origin, url, record.date());
    } catch (ParsingException e) {
      return new Unreadable(origin, "is not an answer of a web server: " + ReadError.reason(e));
    } catch (IOException e) {
      return new Unreadable(origin, "could not be unpacked: " + ReadError.reason(e));
    }
  }

  private static SourceItem page(WarcResponse record, Origin origin, String url, Instant date)
      throws IOException {
    MediaType contentType = record.contentType();
    if (!contentType.base().toString().equals("application/http")) {
      return new PassedOver(origin, "is not a web page (%s)".formatted(contentType.base()));
    }
    // The record's bytes are kept as they are read: they are the original.
    byte[] header = record.serializeHeader();
    byte[] body = EntryLimits.read(record.body().stream(), -1, -1);
    HttpResponse http = answer(body);
    String type = http.contentType().base().toString();
    if (http.status() != SUCCESS) {
      return new PassedOver(origin, "was answered with status %d".formatted(http.status()));
    }
    if (!DOCUMENTS.contains(type)) {
      return new PassedOver(origin, "is of a format without articles (%s)".formatted(type));
    }
    byte[] payload = payload(http, body);
    ByteArrayOutputStream original = new ByteArrayOutputStream(header.length + body.length);
    original.writeBytes(header);
    original.writeBytes(body);
    return new Capture(
        origin,
        url,
        date.toString(),
        http.contentType().toString(),
        payload,
        original.toByteArray());
  }

  /** Decoded; as it was sent where it is not encoded as its header says, as browsers read it. */
  private static byte[] payload(HttpResponse http, byte[] body) throws IOException {
    try (InputStream in = http.bodyDecoded().stream()) {
      return EntryLimits.read(in, -1, body.length);
    } catch (ZipException | EOFException | ParsingException e) {
      return EntryLimits.read(answer(body).body().stream(), -1, -1);
    }
  }

  private static HttpResponse answer(byte[] body) throws IOException {
    ByteBuffer nothingRead = ByteBuffer.allocate(8192).flip();
    return HttpResponse.parse(
        LengthedBody.create(
            Channels.newChannel(new ByteArrayInputStream(body)), nothingRead, body.length));
  }
}
