// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.searchapi.web.DocumentPage.Fact;
import org.skaryna.searchapi.web.DocumentPage.Value;

/** What is known of an article, and of its original. */
record DocumentFacts(Messages text) {

  List<Fact> of(Article article) {
    List<Fact> facts = new ArrayList<>();
    add(facts, text.get("document.date"), DateText.of(article.date().written(), text.locale()));
    addLinked(facts, FacetField.SOURCE, List.of(article.source()));
    addLinked(facts, FacetField.AUTHOR, article.authors());
    if (!article.language().equals(Language.UNDETERMINED)) {
      String code = article.language().code();
      String label = article.language().label(text.locale());
      facts.add(
          new Fact(
              text.get("facet.language"),
              List.of(new Value(label, SearchLinks.only(FacetField.LANGUAGE, code)))));
    }
    addLinked(facts, FacetField.TAG, article.tags());
    return facts;
  }

  List<Fact> of(ArchivedDocument document, Instant accessioned) {
    Description description = document.description();
    Locale locale = text.locale();
    List<Fact> facts = new ArrayList<>();
    add(facts, text.get("kept.file"), description.fileName());
    add(facts, text.get("kept.format"), FieldText.format(description.format(), text));
    add(facts, text.get("kept.size"), DocumentPage.size(document.fixity().bytes(), text));
    String since = accessioned.atZone(ZoneOffset.UTC).toLocalDate().toString();
    add(facts, text.get("kept.since"), DateText.of(since, locale));
    add(facts, text.get("kept.version"), Integer.toString(document.version()));
    description.notes().forEach(note -> add(facts, text.get("kept.note"), SaidText.of(note, text)));
    add(facts, "SHA-512", document.fixity().sha512());
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(Fact.of(name, value));
    }
  }

  private void addLinked(List<Fact> facts, FacetField field, List<String> values) {
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
