// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.time.LocalDate;
import java.util.List;

/**
 * One article as it is indexed and shown. Text is plain, paragraphs end in a line feed. What an
 * article does not have is the empty string or the empty list.
 *
 * @param id 1 to 512 UTF-16 units, unique in an archive; adding it again replaces the article
 * @param text the article without navigation, title not repeated
 * @param source where it was published: a newspaper, a site, a collection
 * @param type the kind of text: article, book, message, page
 * @param url where it was published, or empty; never followed
 * @param authors as written, one name each
 * @param passages those parts of the text, in order and not overlapping, that are in another
 *     language
 * @param openFrom the first day on which everybody may find it, before only archivists do: {@link
 *     LocalDate#MIN} where it never was closed, {@link LocalDate#MAX} where it stays so
 */
public record Article(
    String id,
    String title,
    String text,
    Language language,
    ArticleDate date,
    String source,
    String type,
    String url,
    List<String> authors,
    List<String> tags,
    List<LanguagePassage> passages,
    LocalDate openFrom) {

  private static final int LONGEST_ID = 512;

  public Article {
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          "article id must have 1 to %d letters, got %d: '%.40s'"
              .formatted(LONGEST_ID, id.length(), id));
    }
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    passages = List.copyOf(passages);
    requireInside(text, passages);
  }

  private static void requireInside(String text, List<LanguagePassage> passages) {
    int end = 0;
    for (LanguagePassage passage : passages) {
      if (passage.start() < end || passage.end() > text.length()) {
        throw new IllegalArgumentException(
            "passages must follow each other within the text's %d letters, got %s"
                .formatted(text.length(), passages));
      }
      end = passage.end();
    }
  }

  /** Whether everybody may find it on a day. */
  public boolean isOpen(LocalDate day) {
    return !day.isBefore(openFrom);
  }

  /** Starts an article of which only id and text are known. */
  public static Builder builder(String id, String text) {
    return new Builder(id, text);
  }

  /** Gathers what is known of an article; the rest stays empty. */
  public static final class Builder {
    private final String id;
    private final String text;
    private String title = "";
    private Language language = Language.UNDETERMINED;
    private ArticleDate date = ArticleDate.NONE;
    private String source = "";
    private String type = "article";
    private String url = "";
    private List<String> authors = List.of();
    private List<String> tags = List.of();
    private List<LanguagePassage> passages = List.of();
    private LocalDate openFrom = LocalDate.MIN;

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder language(Language value) {
      language = value;
      return this;
    }

    public Builder date(ArticleDate value) {
      date = value;
      return this;
    }

    public Builder source(String value) {
      source = value;
      return this;
    }

    public Builder type(String value) {
      type = value;
      return this;
    }

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder tags(List<String> value) {
      tags = value;
      return this;
    }

    public Builder passages(List<LanguagePassage> value) {
      passages = value;
      return this;
    }

    public Builder openFrom(LocalDate value) {
      openFrom = value;
      return this;
    }

    public Article build() {
      return new Article(
          id, title, text, language, date, source, type, url, authors, tags, passages, openFrom);
    }
  }
}
