// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.archive.Access;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.InvalidAmendmentException;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.intake.VersionConflictException;
import org.skaryna.searchapi.request.NoSuchDocumentException;

/** Shows the form of a description, and saves what differs from what stands. */
final class EditPages {
  /** The parameter, repeatable, that names a field to be as it was extracted. */
  private static final String BACK = "back";

  private static final String VERSION = "version";

  /** The choice that a document opens on a day, and the parameter with that day. */
  private static final String UNTIL = "until";

  private static final String DAY = "access.day";
  private static final List<String> OPEN_OR_CLOSED = List.of(Access.PUBLIC, Access.RESTRICTED);

  /** What documents are; another word that one brought with it can stay. */
  private static final List<String> KINDS =
      List.of("article", "book", "note", "message", "page", "album", "collection");

  private static final Duration WAIT = Duration.ofSeconds(10);

  private final ArchivePages.Ports ports;

  EditPages(ArchivePages.Ports ports) {
    this.ports = ports;
  }

  void show(Context ctx) {
    ArchivedDocument document = document(ctx);
    show(ctx, document, new EnumMap<>(DescriptionField.class), Map.of(), "");
  }

  private ArchivedDocument document(Context ctx) {
    String id = ctx.pathParam("id");
    return ports.archive().find(id).orElseThrow(() -> new NoSuchDocumentException(id));
  }

  void save(Context ctx, QueryParameters form) {
    ArchivedDocument document = document(ctx);
    Map<DescriptionField, String> typed = new EnumMap<>(DescriptionField.class);
    Map<DescriptionField, String> wrong = new EnumMap<>(DescriptionField.class);
    Amendment edits = Amendment.NONE;
    for (DescriptionField field : DescriptionField.values()) {
      Optional<String> value = form.first(field.word()).map(sent -> sent(form, field, sent));
      value.ifPresent(text -> typed.put(field, text));
      try {
        edits = edits.then(edit(document, field, value, form.has(BACK, field.word())));
      } catch (InvalidAmendmentException e) {
        wrong.put(field, Visit.of(ctx).text().get("edit." + field.word() + ".wrong"));
      }
    }
    if (wrong.isEmpty()) {
      save(ctx, document, edits, form.first(VERSION).orElse(""), typed);
    } else {
      ctx.status(HttpStatus.BAD_REQUEST);
      show(ctx, document, typed, wrong, "");
    }
  }

  private void save(
      Context ctx,
      ArchivedDocument document,
      Amendment edits,
      String version,
      Map<DescriptionField, String> typed) {
    try {
      if (!edits.equals(Amendment.NONE)) {
        Set<Integer> read =
            version.matches("\\d{1,9}") ? Set.of(Integer.valueOf(version)) : Set.of();
        ports.intake().describe(document.id(), edits, read, ArchivePages.actor(ctx), WAIT);
      }
      ctx.redirect(address(document), HttpStatus.SEE_OTHER);
    } catch (VersionConflictException e) {
      ctx.status(HttpStatus.CONFLICT);
      show(ctx, document(ctx), typed, Map.of(), Visit.of(ctx).text().get("edit.conflict"));
    }
  }

  /** What a form says of one field; nothing where it says what stands already. */
  private static Amendment edit(
      ArchivedDocument document, DescriptionField field, Optional<String> typed, boolean back) {
    if (back) {
      return Amendment.NONE.takingBack(field);
    }
    if (typed.isEmpty() || typed.get().equals(standing(document.description(), field))) {
      return Amendment.NONE;
    }
    List<String> values =
        field.takesSeveral()
            ? Arrays.stream(typed.get().split("\n", -1)).filter(v -> !v.isBlank()).toList()
            : typed.get().isEmpty() ? List.of() : List.of(typed.get());
    return Amendment.NONE.with(field, values.toArray(String[]::new));
  }

  /** As the form shows it: a date without its time, an embargo as its day. */
  private static String standing(Description description, DescriptionField field) {
    String value = String.join("\n", field.of(description));
    return switch (field) {
      case DATE -> DateText.day(value);
      case ACCESS -> value.replaceFirst("^" + Access.EMBARGOED_UNTIL, "");
      default -> value;
    };
  }

  /** What was sent of a field; who chooses a day from which everybody may see it sends that. */
  private static String sent(QueryParameters form, DescriptionField field, String sent) {
    return field == DescriptionField.ACCESS && sent.equals(UNTIL)
        ? lines(form.first(DAY).orElse(""))
        : lines(sent);
  }

  private static String lines(String sent) {
    return sent.replace("\r\n", "\n").strip();
  }

  private static String address(ArchivedDocument document) {
    return "/documents/" + PercentEncoding.encode(document.id());
  }

  private static void show(
      Context ctx,
      ArchivedDocument document,
      Map<DescriptionField, String> typed,
      Map<DescriptionField, String> wrong,
      String problem) {
    Visit visit = Visit.of(ctx).at(QueryParameters.NONE);
    Messages text = visit.text();
    String title = document.description().title();
    Pages.show(
        ctx,
        "edit.jte",
        new EditPage(
            Frame.of(visit, text.get("edit")),
            title.isBlank() ? text.get("untitled", document.id()) : title,
            address(document),
            document.version(),
            problem,
            Arrays.stream(DescriptionField.values())
                .map(field -> field(document, field, typed, wrong, text))
                .toList()));
  }

  private static EditPage.Field field(
      ArchivedDocument document,
      DescriptionField field,
      Map<DescriptionField, String> typed,
      Map<DescriptionField, String> wrong,
      Messages text) {
    boolean edited = document.amendment().values().containsKey(field);
    String value = typed.getOrDefault(field, standing(document.description(), field));
    return new EditPage.Field(
        field.word(),
        text.get("edit." + field.word()),
        text.get("edit." + field.word() + ".hint"),
        value,
        field.takesSeveral(),
        options(field, value, text),
        field == DescriptionField.ACCESS && !OPEN_OR_CLOSED.contains(value) ? value : "",
        edited,
        edited ? extracted(document, field, text) : "",
        wrong.getOrDefault(field, ""));
  }

  private static String extracted(
      ArchivedDocument document, DescriptionField field, Messages text) {
    return field.of(document.extracted()).stream()
        .map(value -> FieldText.of(field, value, text))
        .collect(Collectors.joining("; "));
  }

  private static List<EditPage.Option> options(
      DescriptionField field, String value, Messages text) {
    return switch (field) {
      case TYPE ->
          Stream.concat(KINDS.stream(), Stream.of("", value))
              .distinct()
              .map(kind ->
                  new EditPage.Option(kind, FieldText.of(field, kind, text), kind.equals(value)))
              .toList();
      case ACCESS ->
          Stream.concat(
                  OPEN_OR_CLOSED.stream()
                      .map(it ->
                          new EditPage.Option(it, FieldText.of(field, it, text), it.equals(value))),
                  Stream.of(
                      new EditPage.Option(
                          UNTIL, text.get("access.until.choice"), !OPEN_OR_CLOSED.contains(value))))
              .toList();
      default -> List.of();
    };
  }
}
