// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.List;

/**
 * The name of every field in the index, and which fields hold an article of which language.
 *
 * <p>Title and text are analysed by the article's language into fields of their own ({@code
 * body.be}), because the stem of a word and how rare it is differ by language; a passage in another
 * language goes into that language's field. Languages without an analyzer of their own share {@code
 * body.other}. Beside the stems, {@code body.written.*} holds every word in its written form, for
 * phrases, beginnings of words and for ranking the typed form first.
 */
public final class ArticleFields {
  /** The article's id: one term, a stored value and a value to sort by. */
  public static final String ID = "id";

  /** Stored only; what is searched are {@link #title(String)} and {@link #body(String)}. */
  public static final String TITLE = "title";

  /** Stored last, so that reading the other values need not unpack it. */
  public static final String TEXT = "text";

  /** The language's code: one term and a stored value. */
  public static final String LANGUAGE = "language";

  /** The kind of text: one term in lower case and a stored value. */
  public static final String TYPE = "type";

  public static final String SOURCE = "source";
  public static final String URL = "url";
  public static final String AUTHOR = "author";
  public static final String TAG = "tag";

  /** The date as shown, stored. */
  public static final String DATE = "date";

  /** First and last day as days since 1970-01-01, stored where the date could be read. */
  public static final String DATE_FROM = "date.from";

  public static final String DATE_TO = "date.to";

  /** The period as a range that other ranges may overlap. */
  public static final String DATE_RANGE = "date.range";

  /** Values to sort by; articles without a date have one that puts them last. */
  public static final String NEWEST = "date.newest";

  public static final String OLDEST = "date.oldest";

  /** The day from which everybody may find a closed article, in days since 1970-01-01. */
  public static final String OPEN_FROM = "open.from";

  /** Names in title and text, analysed by {@link org.skaryna.analysis.name.NameAnalyzer}. */
  public static final String NAMES = "names";

  /** Names of the authors, analysed in the same way. */
  public static final String AUTHOR_NAMES = "author.names";

  /** Ids of the places named in title and text, one term a mention, with its offsets. */
  public static final String PLACES = "places";

  /**
   * Forms of the people named in title and text, nominative, one term and one counted value each;
   * who is who stands beside the index.
   */
  public static final String PEOPLE = "people";

  /** Which of {@link #LANGUAGES} analysed the article: a term for each. */
  public static final String ANALYSED_AS = "analysed";

  /** The languages that have analyzed fields; {@link #OTHER} stands for all the rest. */
  public static final List<String> LANGUAGES =
      List.of("be", "ru", "en", "uk", "pl", "lt", "de", "other");

  public static final String OTHER = "other";

  /**
   * The groups of languages whose written words have fields of their own: Russian, where ё is е,
   * and the rest.
   */
  public static final List<String> WRITTEN = List.of("ru", OTHER);

  private static final String BODY = "body.";
  private static final String WRITTEN_BODY = "body.written.";
  private static final String WRITTEN_TITLES = "title.written.";
  private static final String TITLES = "title.";
  private static final String FACET = "facet.";

  private static final List<List<String>> COUNTERPARTS =
      List.of(
          LANGUAGES.stream().map(ArticleFields::title).toList(),
          LANGUAGES.stream().map(ArticleFields::body).toList(),
          WRITTEN.stream().map(ArticleFields::writtenTitle).toList(),
          WRITTEN.stream().map(ArticleFields::writtenBody).toList());

  private ArticleFields() {}

  /** Which of {@link #LANGUAGES} a language belongs to: be -> be, cs -> other. */
  public static String analysedAs(Language language) {
    return LANGUAGES.contains(language.code()) ? language.code() : OTHER;
  }

  /** The searched title of one of {@link #LANGUAGES}: be -> title.be. */
  public static String title(String analysedAs) {
    return TITLES + analysedAs;
  }

  /** The searched text of one of {@link #LANGUAGES}: be -> body.be. */
  public static String body(String analysedAs) {
    return BODY + analysedAs;
  }

  /** Which of {@link #WRITTEN} one of {@link #LANGUAGES} belongs to: be -> other. */
  public static String writtenAs(String analysedAs) {
    return analysedAs.equals("ru") ? analysedAs : OTHER;
  }

  /** The title's words as written, of one of {@link #WRITTEN}: ru -> title.written.ru. */
  public static String writtenTitle(String writtenAs) {
    return WRITTEN_TITLES + writtenAs;
  }

  /** The text's words as written, of one of {@link #WRITTEN}: ru -> body.written.ru. */
  public static String writtenBody(String writtenAs) {
    return WRITTEN_BODY + writtenAs;
  }

  /**
   * The fields that hold the same part of articles in all languages, the field itself among them:
   * body.be -> body.be, body.ru ...; author -> author.
   */
  public static List<String> counterparts(String field) {
    return COUNTERPARTS.stream()
        .filter(fields -> fields.contains(field))
        .findFirst()
        .orElse(List.of(field));
  }

  /** Whether a field is one of {@link #body(String)} or {@link #writtenBody(String)}. */
  public static boolean isBody(String field) {
    return field.startsWith(BODY);
  }

  /** Whether a field holds words of the title. */
  public static boolean isTitle(String field) {
    return field.startsWith(TITLES);
  }

  /** The field that counts a facet's values: source -> facet.source. */
  public static String facet(String dimension) {
    return FACET + dimension;
  }
}
