// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.feed;

import io.javalin.http.Context;
import java.util.Map;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.http.XmlText;
import org.skaryna.searchapi.request.ReaderLanguage;

/**
 * {@code GET /opensearch.xml}: how a browser searches here (OpenSearch 1.1, draft 6), so that it
 * can offer the search box as one of its own.
 */
public final class OpenSearchHandler {
  /** The media type under which pages refer to it. */
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

  private final SiteAddress address;

  public OpenSearchHandler(SiteAddress address) {
    this.address = address;
  }

  public void description(Context ctx) {
    String site = address.of(ctx);
    ctx.header("Cache-Control", "public, max-age=86400");
    ctx.contentType(MEDIA_TYPE + "; charset=utf-8")
        .result(
            XmlText.document(
                "OpenSearchDescription",
                Map.of("xmlns", "http://a9.com/-/spec/opensearch/1.1/"),
                xml -> write(xml, site)));
  }

  private static void write(XmlText xml, String site) {
    xml.element("ShortName", "Skaryna");
    xml.element(
        "Description", "Articles in Belarusian, Russian and English; names in any spelling");
    xml.element("Image", Map.of("type", "image/svg+xml"), site + "/assets/skaryna.svg");
    url(xml, "text/html", site + "/?q={searchTerms}");
    url(xml, "application/atom+xml", site + "/feed.atom?q={searchTerms}");
    url(xml, "application/json", site + "/api/search?q={searchTerms}");
    xml.empty(
        "Url", Map.of("type", MEDIA_TYPE, "rel", "self", "template", site + "/opensearch.xml"));
    ReaderLanguage.ALL.forEach(locale -> xml.element("Language", locale.getLanguage()));
    xml.element("InputEncoding", "UTF-8");
    xml.element("OutputEncoding", "UTF-8");
  }

  private static void url(XmlText xml, String type, String template) {
    xml.empty("Url", Map.of("type", type, "method", "get", "template", template));
  }
}
