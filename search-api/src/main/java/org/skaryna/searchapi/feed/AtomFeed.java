// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.Snippet;
import org.skaryna.searchapi.http.PlainText;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.http.XmlText;

/**
 * Hits as an Atom feed (RFC 4287), in pages (RFC 5005).
 *
 * @param site the server's address
 * @param query the parameters of the search, encoded; empty, or beginning with a question mark
 * @param next the same for the next page, or empty
 */
record AtomFeed(String site, String title, String query, String next, List<Entry> entries) {
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>{}\\\\^`|]+");
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "xmlns", "http://www.w3.org/2005/Atom", "xmlns:dc", "http://purl.org/dc/elements/1.1/");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * A hit, and when the archive took in what stands now.
   *
   * @param updated {@link Instant#EPOCH} where the archive does not know it
   */
  record Entry(Hit hit, Instant updated) {}

  String xml() {
    return XmlText.document("feed", NAMESPACES, this::write);
  }

  private void write(XmlText feed) {
    feed.element("id", site + "/feed.atom" + query);
    feed.element("title", PlainText.line(title));
    feed.element("updated", updated().toString());
    feed.element("author", author -> author.element("name", "Skaryna"));
    feed.element("generator", Map.of("uri", site + "/"), "Skaryna");
    feed.element("icon", site + "/assets/skaryna.svg");
    link(feed, "self", "application/atom+xml", site + "/feed.atom" + query);
    link(feed, "alternate", "text/html", site + "/" + query);
    if (!next.isEmpty()) {
      link(feed, "next", "application/atom+xml", site + "/feed.atom" + next);
    }
    entries.forEach(entry -> feed.element("entry", it -> write(it, entry)));
  }

  /** That of the entry that changed last; a feed without entries never changed. */
  private Instant updated() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private void write(XmlText xml, Entry entry) {
    Hit hit = entry.hit();
    String address = SiteAddress.document(site, hit.id());
    String title = PlainText.line(hit.title());
    xml.element("id", address);
    xml.element("title", language(hit), title.isEmpty() ? PlainText.line(hit.id()) : title);
    xml.element("updated", entry.updated().toString());
    if (DAY.matcher(hit.date()).matches()) {
      xml.element("published", hit.date() + "T00:00:00Z");
    }
    link(xml, "alternate", "text/html", address);
    if (WEB_ADDRESS.matcher(hit.url()).matches()) {
      xml.empty("link", Map.of("rel", "via", "href", hit.url()));
    }
    for (String author : hit.authors()) {
      if (!PlainText.line(author).isEmpty()) {
        xml.element("author", it -> it.element("name", PlainText.line(author)));
      }
    }
    xml.element("dc:source", PlainText.line(hit.source()));
    for (Snippet snippet : hit.snippets()) {
      xml.element("summary", language(hit), PlainText.line(snippet.text()));
    }
  }

  private static Map<String, String> language(Hit hit) {
    return hit.language().equals(Language.UNDETERMINED)
        ? Map.of()
        : Map.of("xml:lang", hit.language().code());
  }

  private static void link(XmlText xml, String rel, String type, String href) {
    xml.empty("link", Map.of("rel", rel, "type", type, "href", href));
  }
}
