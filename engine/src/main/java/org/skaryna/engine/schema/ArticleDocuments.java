// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.skaryna.analysis.people.ForeignPassage;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.people.PersonSpotter;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.analysis.place.PlaceSpotter;
import org.skaryna.engine.people.MentionForm;
import org.skaryna.engine.people.MentionForms;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleDate.Undated;
import org.skaryna.engine.schema.ArticleMentions.PlaceSpan;

/** Turns articles into the index's documents and back. */
public final class ArticleDocuments {
  private static final FieldType SEARCHED_TEXT = searchedText();

  private static final FacetsConfig FACETS = FacetPaths.config();

  private final PlaceSpotter places;
  private final PersonSpotter people;

  /**
   * Documents that tell what articles name.
   *
   * @param gazetteer the places to find
   * @param people those of the archive's own table, to find beside all others
   */
  public ArticleDocuments(Gazetteer gazetteer, KnownPeople people) {
    this.places = gazetteer.spotter();
    this.people = PersonSpotter.of(people);
  }

  /** The same with nobody known. */
  public ArticleDocuments(Gazetteer gazetteer) {
    this(gazetteer, KnownPeople.empty());
  }

  /** The forms in which an article names people. */
  public Set<MentionForm> people(Article article) {
    List<ForeignPassage> passages =
        article.passages().stream()
            .map(part -> new ForeignPassage(part.start(), part.end(), part.language().code()))
            .toList();
    String language = article.language().code();
    return MentionForms.of(people.people(article.title(), article.text(), language, passages));
  }

  /** Everything that is stored, searched, counted and sorted by of one article. */
  public Document toDocument(Article article) {
    return toDocument(article, people(article));
  }

  /**
   * The same for an article that was read for people before.
   *
   * @param named {@link #people} of the article
   */
  public Document toDocument(Article article, Set<MentionForm> named) {
    return toDocument(article, mentions(article, named));
  }

  /**
   * Whom and what an article names.
   *
   * @param named {@link #people} of the article
   */
  public ArticleMentions mentions(Article article, Set<MentionForm> named) {
    Set<String> forms = new LinkedHashSet<>();
    named.forEach(form -> forms.add(form.term()));
    return new ArticleMentions(spans(article.title()), spans(article.text()), forms);
  }

  private List<PlaceSpan> spans(String text) {
    return places.places(text).stream()
        .map(mention -> new PlaceSpan(mention.start(), mention.end(), mention.place().id()))
        .toList();
  }

  /** The same for an article of which it is known what it names. */
  public static Document toDocument(Article article, ArticleMentions mentions) {
    Document document = new Document();
    addIdentity(document, article);
    addDate(document, article.date());
    addLists(document, article);
    addText(document, article);
    addPlaces(document, article, mentions);
    mentions.people().forEach(form -> addPerson(document, new BytesRef(form)));
    addFacets(document, article);
    if (!article.openFrom().equals(LocalDate.MIN)) {
      document.add(
          new LongField(ArticleFields.OPEN_FROM, article.openFrom().toEpochDay(), Field.Store.YES));
    }
    try {
      return FACETS.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException("building the facets of " + article.id(), e);
    }
  }

  private static void addIdentity(Document document, Article article) {
    document.add(new StringField(ArticleFields.ID, article.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(ArticleFields.ID, new BytesRef(article.id())));
    String language = article.language().code();
    document.add(new StringField(ArticleFields.LANGUAGE, language, Field.Store.YES));
    document.add(new SortedDocValuesField(ArticleFields.LANGUAGE, new BytesRef(language)));
    document.add(new StringField(ArticleFields.TYPE, typeTerm(article.type()), Field.Store.NO));
    document.add(new StoredField(ArticleFields.TYPE, article.type()));
    document.add(new StoredField(ArticleFields.TITLE, article.title()));
    document.add(new StoredField(ArticleFields.URL, article.url()));
  }

  /** The term that a type is found by: Article -> article. */
  public static String typeTerm(String type) {
    return FacetPaths.value(type).toLowerCase(Locale.ROOT);
  }

  private static void addDate(Document document, ArticleDate date) {
    document.add(new StoredField(ArticleFields.DATE, date.written()));
    long newest = Long.MIN_VALUE;
    long oldest = Long.MAX_VALUE;
    if (date instanceof Dated dated) {
      oldest = dated.from().toEpochDay();
      newest = dated.to().toEpochDay();
      document.add(new StoredField(ArticleFields.DATE_FROM, oldest));
      document.add(new StoredField(ArticleFields.DATE_TO, newest));
      document.add(
          new LongRange(ArticleFields.DATE_RANGE, new long[] {oldest}, new long[] {newest}));
    }
    document.add(new NumericDocValuesField(ArticleFields.OLDEST, oldest));
    document.add(new NumericDocValuesField(ArticleFields.NEWEST, newest));
  }

  private static void addLists(Document document, Article article) {
    document.add(new TextField(ArticleFields.SOURCE, article.source(), Field.Store.YES));
    for (String author : article.authors()) {
      document.add(new TextField(ArticleFields.AUTHOR, author, Field.Store.YES));
      document.add(new Field(ArticleFields.AUTHOR_NAMES, author, SEARCHED_TEXT));
    }
    for (String tag : article.tags()) {
      document.add(new TextField(ArticleFields.TAG, tag, Field.Store.YES));
    }
  }

  private static void addText(Document document, Article article) {
    String analysedAs = ArticleFields.analysedAs(article.language());
    document.add(new Field(ArticleFields.title(analysedAs), article.title(), SEARCHED_TEXT));
    String writtenAs = ArticleFields.writtenAs(analysedAs);
    document.add(new Field(ArticleFields.writtenTitle(writtenAs), article.title(), SEARCHED_TEXT));
    LanguageTexts texts = LanguageTexts.of(article);
    for (Map.Entry<String, Stretches> text : texts.written().entrySet()) {
      String field = ArticleFields.writtenBody(text.getKey());
      document.add(new StretchesField(field, text.getValue(), SEARCHED_TEXT));
    }
    for (Map.Entry<String, Stretches> text : texts.analysed().entrySet()) {
      String language = text.getKey();
      document.add(new StringField(ArticleFields.ANALYSED_AS, language, Field.Store.NO));
      String field = ArticleFields.body(language);
      document.add(new StretchesField(field, text.getValue(), SEARCHED_TEXT));
    }
    document.add(new Field(ArticleFields.NAMES, article.title(), SEARCHED_TEXT));
    document.add(new Field(ArticleFields.NAMES, article.text(), SEARCHED_TEXT));
    document.add(new StoredField(ArticleFields.TEXT, article.text()));
  }

  private static void addPlaces(Document document, Article article, ArticleMentions mentions) {
    Set<String> ids = new LinkedHashSet<>();
    addPlaces(document, mentions.placesInTitle(), article.title().length(), ids);
    addPlaces(document, mentions.placesInText(), article.text().length(), ids);
    ids.forEach(id -> addFacet(document, FacetPaths.PLACE, id));
  }

  private static void addPlaces(
      Document document, List<PlaceSpan> spans, int textLength, Set<String> ids) {
    spans.forEach(span -> ids.add(span.id()));
    document.add(new Field(ArticleFields.PLACES, new PlaceTerms(spans, textLength), SEARCHED_TEXT));
  }

  private static void addPerson(Document document, BytesRef form) {
    document.add(new StringField(ArticleFields.PEOPLE, form, Field.Store.NO));
    document.add(new SortedSetDocValuesField(ArticleFields.PEOPLE, form));
  }

  /**
   * Where the text begins in the offsets of {@link ArticleFields#NAMES} and {@link
   * ArticleFields#PLACES}: the title comes first, then Lucene's gap of one between two values.
   */
  public static int textOffset(String title) {
    return title.length() + 1;
  }

  private static void addFacets(Document document, Article article) {
    addFacet(document, FacetPaths.LANGUAGE, article.language().code());
    addFacet(document, FacetPaths.SOURCE, article.source());
    addFacet(document, FacetPaths.TYPE, article.type());
    article.authors().stream().distinct().forEach(a -> addFacet(document, FacetPaths.AUTHOR, a));
    article.tags().stream().distinct().forEach(t -> addFacet(document, FacetPaths.TAG, t));
    for (String[] path : FacetPaths.datePaths(article.date())) {
      document.add(new SortedSetDocValuesFacetField(FacetPaths.DATE, path));
    }
  }

  private static void addFacet(Document document, String dimension, String value) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(dimension, FacetPaths.value(value)));
    }
  }

  /**
   * The article that a document with every stored field holds; which passages are in another
   * language matters to indexing alone and is not stored.
   */
  public static Article toArticle(Document document) {
    return Article.builder(document.get(ArticleFields.ID), stored(document, ArticleFields.TEXT))
        .title(stored(document, ArticleFields.TITLE))
        .language(new Language(document.get(ArticleFields.LANGUAGE)))
        .date(date(document))
        .source(stored(document, ArticleFields.SOURCE))
        .type(stored(document, ArticleFields.TYPE))
        .url(stored(document, ArticleFields.URL))
        .authors(list(document, ArticleFields.AUTHOR))
        .tags(list(document, ArticleFields.TAG))
        .openFrom(openFrom(document))
        .build();
  }

  private static ArticleDate date(Document document) {
    String written = stored(document, ArticleFields.DATE);
    IndexableField from = document.getField(ArticleFields.DATE_FROM);
    IndexableField to = document.getField(ArticleFields.DATE_TO);
    if (from == null || to == null) {
      return new Undated(written);
    }
    return new Dated(written, day(from), day(to));
  }

  private static LocalDate openFrom(Document document) {
    IndexableField day = document.getField(ArticleFields.OPEN_FROM);
    return day == null ? LocalDate.MIN : day(day);
  }

  private static LocalDate day(IndexableField field) {
    return LocalDate.ofEpochDay(field.numericValue().longValue());
  }

  private static String stored(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }

  private static List<String> list(Document document, String field) {
    return Arrays.asList(document.getValues(field));
  }

  private static FieldType searchedText() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
