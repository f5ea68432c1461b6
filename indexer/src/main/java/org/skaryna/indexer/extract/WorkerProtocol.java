// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;

/**
 * What goes through the pipes between us and a parser process: one {@link Original} there, one
 * {@link Extraction} back. Strings are their length in bytes and UTF-8; lists their length and
 * elements. Nothing is deserialized but these.
 */
final class WorkerProtocol {
  private static final byte FILE = 'F';
  private static final byte BYTES = 'B';
  private static final byte EXTRACTED = 'E';
  private static final byte SKIPPED = 'S';
  private static final byte FAILED = 'X';
  private static final byte READY = 'R';

  private WorkerProtocol() {}

  /** Says once that the process has started: only from now on a document's time counts. */
  static void writeReady(DataOutputStream out) throws IOException {
    out.writeByte(READY);
    out.flush();
  }

  static void readReady(DataInputStream in) throws IOException {
    byte said = in.readByte();
    if (said != READY) {
      throw new IOException("expected the parser process to be ready, got " + said);
    }
  }

  static void writeOriginal(DataOutputStream out, Original original) throws IOException {
    writeString(out, original.name());
    writeString(out, original.mediaType());
    switch (original.content()) {
      case Content.OfFile(Path file) -> {
        out.writeByte(FILE);
        writeString(out, file.toAbsolutePath().toString());
      }
      case Content.OfBytes(byte[] bytes) -> {
        out.writeByte(BYTES);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
    out.flush();
  }

  static Original readOriginal(DataInputStream in) throws IOException {
    String name = readString(in);
    String mediaType = readString(in);
    byte kind = in.readByte();
    Content content =
        kind == FILE
            ? new Content.OfFile(Path.of(readString(in)))
            : new Content.OfBytes(readBytes(in));
    return new Original(name, mediaType, content);
  }

  static void writeExtraction(DataOutputStream out, Extraction extraction) throws IOException {
    switch (extraction) {
      case Extracted(ExtractedDocument document) -> {
        out.writeByte(EXTRACTED);
        writeDocument(out, document);
      }
      case Skipped(Reason reason, String detail) -> {
        out.writeByte(SKIPPED);
        writeString(out, reason.name());
        writeString(out, detail);
      }
      case Failed(String reason) -> {
        out.writeByte(FAILED);
        writeString(out, reason);
      }
    }
    out.flush();
  }

  static Extraction readExtraction(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case EXTRACTED -> new Extracted(readDocument(in));
      case SKIPPED -> new Skipped(Reason.valueOf(readString(in)), readString(in));
      case FAILED -> new Failed(readString(in));
      default -> throw new IOException("expected an answer of kind E, S or X, got " + kind);
    };
  }

  private static void writeDocument(DataOutputStream out, ExtractedDocument document)
      throws IOException {
    writeString(out, document.title());
    writeString(out, document.heading());
    writeString(out, document.text());
    writeList(out, document.authors());
    writeString(out, document.date());
    writeString(out, document.language());
    writeString(out, document.source());
    writeString(out, document.url());
    writeString(out, document.type());
    writeList(out, document.tags());
    writeString(out, document.mediaType());
    writeList(out, document.notes());
  }

  private static ExtractedDocument readDocument(DataInputStream in) throws IOException {
    return new ExtractedDocument(
        readString(in),
        readString(in),
        readString(in),
        readList(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readList(in),
        readString(in),
        readList(in));
  }

  private static void writeList(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      writeString(out, string);
    }
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      strings.add(readString(in));
    }
    return strings;
  }

  private static void writeString(DataOutputStream out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readString(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("expected %d bytes, got %d".formatted(length, bytes.length));
    }
    return bytes;
  }
}
