// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.FoundArticle;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.access.RelatedDocuments;
import org.skaryna.searchapi.export.DocumentCitation;
import org.skaryna.searchapi.export.DocumentMetadata;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.skaryna.searchapi.request.SearchParams;
import org.skaryna.searchapi.web.DocumentPage.Citation;

/** Makes the page of one article. */
final class DocumentPages {
  /** The parameter, repeatable, that names a word to mark where the search marks nothing. */
  static final String MARK = "mark";

  private static final int MOST_MARKS = 20;
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final Engines engines;
  private final Archive archive;
  private final SiteAddress address;
  private final DocumentHistory history;
  private final RelatedPanels related;

  DocumentPages(Engines engines, Archive archive, SiteAddress address) {
    this.engines = engines;
    this.archive = archive;
    this.address = address;
    this.history = new DocumentHistory(archive);
    this.related = new RelatedPanels(new RelatedDocuments(engines, archive));
  }

  /**
   * The page of the article with this id.
   *
   * @throws NoSuchDocumentException where there is none for the one who asks
   */
  DocumentPage page(Context ctx, String id, Visit visit) {
    Messages text = visit.text();
    if (engines.article(ctx, id).isEmpty()) {
      throw new NoSuchDocumentException(id);
    }
    SearchLinks links = new SearchLinks(visit.parameters());
    SearchEngine engine = engines.of(ctx);
    FoundArticle found =
        engine
            .read(id, reachedBy(engine, links, text))
            .orElseThrow(() -> new NoSuchDocumentException(id));
    Article article = found.article();
    Optional<ArchivedDocument> kept = archive.find(id);
    boolean writes = AccessControl.caller(ctx).writes();
    String title = title(article, text);
    String canonical = SiteAddress.document(address.of(ctx), id);
    DocumentFacts facts = new DocumentFacts(text);
    return new DocumentPage(
        Frame.of(visit, title),
        canonical,
        DocumentMetadata.of(article, canonical),
        title,
        ResultItem.lang(article.language()),
        written(article.authors().stream()),
        byline(article, text),
        body(found, visit.parameters()),
        facts.of(article),
        people(found.people()),
        places(found.places()),
        related.of(ctx, id, text),
        kept.map(document -> facts.of(document, accessioned(document))).orElse(List.of()),
        kept.isEmpty() ? List.of() : history.of(id, writes, text),
        new DocumentCitation(article, canonical)
            .line(DateText.of(article.date().written(), text.locale())),
        citations(article, canonical),
        WEB_ADDRESS.matcher(article.url()).matches() ? article.url() : "",
        kept.map(document -> DocumentOriginal.of(document, text)),
        "/api/documents/" + PercentEncoding.encode(id),
        writes && kept.isPresent() ? "/documents/" + PercentEncoding.encode(id) + "/edit" : "",
        links.state().all().stream().anyMatch(p -> !p.name().equals("lang")) ? links.here() : "");
  }

  private Instant accessioned(ArchivedDocument document) {
    return archive.accessioned(document.id()).orElseGet(document::changed);
  }

  static String title(Article article, Messages text) {
    return article.title().isBlank() ? text.get("untitled", article.id()) : article.title();
  }

  /** What led here; of a search for a person alone, the person's name. */
  private static SearchRequest reachedBy(SearchEngine engine, SearchLinks links, Messages text) {
    SearchRequest request = SearchParams.read(links.state(), text.locale()).request();
    Set<String> people = request.filters().included(FacetField.PERSON);
    if (!request.query().isBlank() || people.size() != 1) {
      return request;
    }
    return engine
        .person(people.iterator().next(), text.locale())
        .map(it ->
            SearchRequest.of("name:\"" + it.person().label().replace('"', ' ') + '"')
                .locale(text.locale())
                .build())
        .orElse(request);
  }

  private static MatchedText body(FoundArticle found, QueryParameters parameters) {
    String text = found.article().text();
    return MatchedText.of(
        text,
        found.highlights().isEmpty()
            ? MarkedText.spans(text, parameters.values(MARK).stream().limit(MOST_MARKS).toList())
            : found.highlights());
  }

  private static List<String> byline(Article article, Messages text) {
    return written(
        Stream.of(
            article.source(),
            DateText.of(article.date().written(), text.locale()),
            ResultItem.lang(article.language()).isEmpty()
                ? ""
                : article.language().label(text.locale())));
  }

  private static List<String> written(Stream<String> values) {
    return values.filter(value -> !value.isBlank()).toList();
  }

  private static List<Choice> people(List<FacetValue> people) {
    return people.stream()
        .map(person -> new Choice(person.label(), PersonPages.address(person.value()), false))
        .toList();
  }

  private static List<Choice> places(List<FacetValue> places) {
    return places.stream()
        .map(place ->
            new Choice(place.label(), SearchLinks.only(FacetField.PLACE, place.value()), false))
        .toList();
  }

  private static List<Citation> citations(Article article, String link) {
    List<Citation> citations = new ArrayList<>();
    DocumentCitation citation = new DocumentCitation(article, link);
    String path = "/documents/" + PercentEncoding.encode(article.id()) + "/citation";
    DocumentCitation.FORMATS.forEach(format ->
        citations.add(
            new Citation(
                format.title(),
                citation.in(format).strip(),
                path + QueryParameters.NONE.with("format", format.key()).encoded())));
    return citations;
  }
}
