// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.export.DocumentMetadata;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.skaryna.searchapi.web.DocumentPage.Fact;
import org.skaryna.searchapi.web.DocumentPage.Value;

/** Makes the page of one article. */
final class DocumentPages {
  /** The parameter, repeatable, that names a word to mark in the text. */
  static final String MARK = "mark";

  private static final int MOST_MARKS = 20;
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final SearchEngine engine;
  private final Archive archive;
  private final Clock clock;

  DocumentPages(SearchEngine engine, Archive archive, Clock clock) {
    this.clock = clock;
    this.engine = engine;
    this.archive = archive;
  }

  /**
   * The page of the article with this id.
   *
   * @param site the server's address
   * @throws NoSuchDocumentException where there is none
   */
  DocumentPage page(String site, String id, Visit visit) {
    Messages text = visit.text();
    Article article = engine.article(id).orElseThrow(() -> new NoSuchDocumentException(id));
    Optional<ArchivedDocument> archived = archive.find(id);
    if (archived.filter(document -> !isOpen(document)).isPresent()) {
      throw new NoSuchDocumentException(id); // closed since the index was read
    }
    List<String> marks = visit.parameters().values(MARK).stream().limit(MOST_MARKS).toList();
    SearchLinks links = new SearchLinks(visit.parameters());
    String title = article.title().isBlank() ? text.get("untitled", article.id()) : article.title();
    String canonical = SiteAddress.document(site, id);
    return new DocumentPage(
        Frame.of(visit, title),
        canonical,
        DocumentMetadata.of(article, canonical),
        title,
        ResultItem.lang(article.language()),
        article.text().lines().filter(p -> !p.isBlank()).map(p -> MarkedText.of(p, marks)).toList(),
        facts(article, text),
        archived.map(document -> kept(document, text)).orElse(List.of()),
        WEB_ADDRESS.matcher(article.url()).matches() ? article.url() : "",
        archived.isPresent() ? "/api/documents/" + PercentEncoding.encode(id) + "/original" : "",
        links.state().all().stream().anyMatch(p -> !p.name().equals("lang")) ? links.here() : "");
  }

  private boolean isOpen(ArchivedDocument document) {
    return document.description().access().isPublicOn(LocalDate.now(clock));
  }

  private static List<Fact> facts(Article article, Messages text) {
    List<Fact> facts = new ArrayList<>();
    add(facts, text.get("document.date"), DateText.of(article.date().written(), text.locale()));
    addLinked(facts, FacetField.SOURCE, List.of(article.source()), text);
    addLinked(facts, FacetField.AUTHOR, article.authors(), text);
    if (!article.language().equals(Language.UNDETERMINED)) {
      String code = article.language().code();
      facts.add(
          new Fact(
              text.get("facet.language"),
              List.of(
                  new Value(
                      article.language().label(text.locale()),
                      SearchLinks.only(FacetField.LANGUAGE, code)))));
    }
    addLinked(facts, FacetField.TAG, article.tags(), text);
    return facts;
  }

  private static List<Fact> kept(ArchivedDocument document, Messages text) {
    Description description = document.description();
    Locale locale = text.locale();
    List<Fact> facts = new ArrayList<>();
    add(facts, text.get("kept.file"), description.fileName());
    add(facts, text.get("kept.format"), description.format());
    add(facts, text.get("kept.size"), DocumentPage.size(document.fixity().bytes(), locale));
    add(
        facts,
        text.get("kept.since"),
        DateText.of(
            document.accessioned().atZone(ZoneOffset.UTC).toLocalDate().toString(), locale));
    add(facts, text.get("kept.version"), Integer.toString(document.version()));
    description.notes().forEach(note -> add(facts, text.get("kept.note"), note));
    add(facts, "SHA-512", document.fixity().sha512());
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(Fact.of(name, value));
    }
  }

  private static void addLinked(
      List<Fact> facts, FacetField field, List<String> values, Messages text) {
    List<Value> linked =
        values.stream()
            .filter(value -> !value.isBlank())
            .map(value -> new Value(value, SearchLinks.only(field, value)))
            .toList();
    if (!linked.isEmpty()) {
      facts.add(new Fact(text.get("facet." + field.key()), linked));
    }
  }
}
