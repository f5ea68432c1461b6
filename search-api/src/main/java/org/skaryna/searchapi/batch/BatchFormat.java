// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the rows of a batch are written. */
public enum BatchFormat {
  JSON("application/json"),
  /** One object a line, each as soon as it is known: the list first, then its rows. */
  JSONL("application/x-ndjson"),
  /** RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for another code. */
  CSV("text/csv; charset=utf-8"),
  /** Office Open XML (ECMA-376): Excel, LibreOffice. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  BatchFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name in requests, and the ending of a file's name. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  BatchWriter writer(BatchLinks links, Locale locale, OutputStream out) {
    return switch (this) {
      case JSON -> new JsonRows(links, locale, out);
      case JSONL -> new JsonLineRows(links, locale, out);
      case CSV -> new CsvRows(links, locale, out);
      case XLSX -> new XlsxRows(links, locale, out);
    };
  }

  public static Optional<BatchFormat> ofKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /** The first that an {@code Accept} header names; JSON where it names none. */
  public static BatchFormat accepted(String header) {
    String accept = header.toLowerCase(Locale.ROOT);
    if (accept.contains("ndjson") || accept.contains("application/jsonl")) {
      return JSONL;
    }
    if (accept.contains("text/csv")) {
      return CSV;
    }
    return accept.contains("spreadsheetml") ? XLSX : JSON;
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(BatchFormat::key).toList();
  }
}
