// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.DescriptionField;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.skaryna.searchapi.web.DocumentPage.Fact;
import org.skaryna.searchapi.web.DocumentPage.Value;

/** Shows how a document was described in one of its versions. */
final class VersionPages {
  private final Archive archive;

  VersionPages(Archive archive) {
    this.archive = archive;
  }

  static String address(String id, int version) {
    return document(id) + "/versions/" + version;
  }

  private static String document(String id) {
    return "/documents/" + PercentEncoding.encode(id);
  }

  /** {@code GET /documents/{id}/versions/{version}}. */
  void show(Context ctx) {
    String id = ctx.pathParam("id");
    String number = ctx.pathParam("version");
    ArchivedDocument now = archive.find(id).orElseThrow(() -> new NoSuchDocumentException(id));
    ArchivedDocument then =
        (number.matches("\\d{1,9}")
                ? archive.find(id, Integer.parseInt(number))
                : archive.find(id).filter(it -> false))
            .orElseThrow(() -> new NoSuchDocumentException(id));
    Visit visit = Visit.of(ctx).at(QueryParameters.NONE);
    Messages text = visit.text();
    Pages.show(
        ctx,
        "version.jte",
        new VersionPage(
            Frame.of(visit, text.get("history.version", then.version())),
            text.get("history.versionOf", then.version(), now.version()),
            now.description().title().isBlank()
                ? text.get("untitled", id)
                : now.description().title(),
            document(id),
            facts(then, text)));
  }

  private static List<Fact> facts(ArchivedDocument document, Messages text) {
    List<Fact> facts = new ArrayList<>();
    String day = document.changed().atZone(ZoneOffset.UTC).toLocalDate().toString();
    facts.add(Fact.of(text.get("history.made"), DateText.of(day, text.locale())));
    Arrays.stream(DescriptionField.values())
        .map(field -> fact(document, field, text))
        .filter(fact -> !fact.values().isEmpty())
        .forEach(facts::add);
    facts.add(Fact.of("SHA-512", document.fixity().sha512()));
    return facts;
  }

  private static Fact fact(ArchivedDocument document, DescriptionField field, Messages text) {
    return new Fact(
        text.get("edit." + field.word()),
        field.of(document.description()).stream()
            .filter(value -> !value.isBlank())
            .map(value -> new Value(FieldText.of(field, value, text), ""))
            .toList());
  }
}
