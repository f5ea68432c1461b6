// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A document's text and what it says of itself; what it does not say is empty.
 *
 * @param title as the document states it, empty where it states none
 * @param heading the first heading or line of the text, for want of a title
 * @param text plain, paragraphs end in a line feed
 * @param date as written
 * @param language a tag such as {@code be} or {@code be-tarask}; documents are often wrong about it
 * @param type the kind of text: article, book, message, page
 * @param mediaType what the format turned out to be: {@code application/pdf}
 * @param notes what an archivist should know: a guessed encoding, text cut off
 */
public record ExtractedDocument(
    String title,
    String heading,
    String text,
    List<String> authors,
    String date,
    String language,
    String source,
    String url,
    String type,
    List<String> tags,
    String mediaType,
    List<String> notes) {

  public ExtractedDocument {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** Starts a document of which only text and format are known. */
  public static Builder builder(String text, String mediaType) {
    return new Builder(text, mediaType);
  }

  /** Gathers what is known of a document; values are stripped, the rest stays empty. */
  public static final class Builder {
    private final String text;
    private final String mediaType;
    private String title = "";
    private String heading = "";
    private List<String> authors = List.of();
    private String date = "";
    private String language = "";
    private String source = "";
    private String url = "";
    private String type = "article";
    private List<String> tags = List.of();
    private final List<String> notes = new ArrayList<>();

    private Builder(String text, String mediaType) {
      this.text = text;
      this.mediaType = mediaType;
    }

    public Builder title(String value) {
      title = PlainText.oneLine(value);
      return this;
    }

    public Builder heading(String value) {
      heading = PlainText.oneLine(value);
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder date(String value) {
      date = PlainText.oneLine(value);
      return this;
    }

    public Builder language(String value) {
      language = value.strip();
      return this;
    }

    public Builder source(String value) {
      source = PlainText.oneLine(value);
      return this;
    }

    public Builder url(String value) {
      url = value.strip();
      return this;
    }

    public Builder type(String value) {
      type = value;
      return this;
    }

    public Builder tags(List<String> value) {
      tags = value;
      return this;
    }

    public Builder note(String value) {
      notes.add(value);
      return this;
    }

    public ExtractedDocument build() {
      return new ExtractedDocument(
          title, heading, text, authors, date, language, source, url, type, tags, mediaType, notes);
    }
  }
}
