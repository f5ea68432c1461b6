// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How hits can be taken along. */
public enum ExportFormat {
  /** RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for another code. */
  CSV("csv", "CSV", "text/csv; charset=utf-8", "csv"),
  /** Whole articles, text included, as {@code skaryna add} takes them. */
  JSONL("jsonl", "JSON Lines", "application/jsonl; charset=utf-8", "jsonl"),
  /** For reference managers: Zotero, EndNote, Mendeley. */
  RIS("ris", "RIS", "application/x-research-info-systems; charset=utf-8", "ris"),
  BIBTEX("bibtex", "BibTeX", "application/x-bibtex; charset=utf-8", "bib"),
  /** For citation processors: citeproc, pandoc. */
  CSL_JSON(
      "csl-json", "CSL-JSON", "application/vnd.citationstyles.csl+json; charset=utf-8", "json");

  private final String key;
  private final String title;
  private final String mediaType;
  private final String extension;

  ExportFormat(String key, String title, String mediaType, String extension) {
    this.key = key;
    this.title = title;
    this.mediaType = mediaType;
    this.extension = extension;
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
    return switch (this) {
      case CSV -> new CsvHits(out);
      case JSONL -> new JsonLines(out);
      case RIS -> new RisCitations(out);
      case BIBTEX -> new BibTexCitations(out);
      case CSL_JSON -> new CslJson(out);
    };
  }

  public static Optional<ExportFormat> ofKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /** Every format's name in requests. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ExportFormat::key).toList();
  }
}
