// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How hits can be taken along. */
public enum ExportFormat {
  /** RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for another code. */
  CSV("csv", "CSV", "text/csv; charset=utf-8", "csv", CsvHits::new),
  /** Whole articles, text included, as {@code skaryna add} takes them. */
  JSONL("jsonl", "JSON Lines", "application/jsonl; charset=utf-8", "jsonl", JsonLines::new),
  /** For reference managers: Zotero, EndNote, Mendeley. */
  RIS("ris", "RIS", "application/x-research-info-systems; charset=utf-8", "ris", RisCitations::new),
  BIBTEX("bibtex", "BibTeX", "application/x-bibtex; charset=utf-8", "bib", BibTexCitations::new),
  /** For citation processors: citeproc, pandoc. */
  CSL_JSON(
      "csl-json",
      "CSL-JSON",
      "application/vnd.citationstyles.csl+json; charset=utf-8",
      "json",
      CslJson::new);

  private final String key;
  private final String title;
  private final String mediaType;
  private final String extension;
  private final Function<Writer, HitWriter> writer;

  ExportFormat(
      String key,
      String title,
      String mediaType,
      String extension,
      Function<Writer, HitWriter> writer) {
    this.key = key;
    this.title = title;
    this.mediaType = mediaType;
    this.extension = extension;
    this.writer = writer;
  }

  /** The name in requests. */
  public String key() {
    return key;
  }

  /** The name that people know it by, in every language. */
  public String title() {
    return title;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  HitWriter writer(Writer out) {
    return writer.apply(out);
  }

  public static Optional<ExportFormat> ofKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /** Every format's name in requests. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ExportFormat::key).toList();
  }
}
