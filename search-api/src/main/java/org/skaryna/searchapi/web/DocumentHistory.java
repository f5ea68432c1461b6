// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Event;
import org.skaryna.searchapi.web.DocumentPage.Step;

/** What happened to a document since it came. */
final class DocumentHistory {
  private static final int MOST = 50;

  private final Archive archive;

  DocumentHistory(Archive archive) {
    this.archive = archive;
  }

  /**
   * The steps, the newest first.
   *
   * @param all whether who did it, with what and from where is told: paths and accounts are the
   *     archive's own affair
   */
  List<Step> of(String id, boolean all, Messages text) {
    List<Event> events = archive.history(id);
    return events.reversed().stream().limit(MOST).map(event -> step(id, event, all, text)).toList();
  }

  private static Step step(String id, Event event, boolean all, Messages text) {
    String day = event.when().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new Step(
        DateText.of(day, text.locale()),
        event.when().toString(),
        text.get("history." + event.type().term().replace(' ', '-')),
        event.isOwn()
            ? text.get("history.version", event.version())
            : text.get("history.elsewhere"),
        all && event.isOwn() ? VersionPages.address(id, event.version()) : "",
        all ? detail(event, text) : "");
  }

  private static String detail(Event event, Messages text) {
    return Stream.of(
            event.agent().name(),
            event.software(),
            event.origin().toString(),
            SaidText.of(event.detail(), text))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
