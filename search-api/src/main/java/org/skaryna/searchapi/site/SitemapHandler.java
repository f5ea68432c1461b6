// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.site;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Change;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.http.XmlText;
import org.skaryna.searchapi.request.NoSuchPageException;

/**
 * {@code GET /sitemap.xml} and its pages (sitemaps.org, protocol 0.9): the address of every
 * document that is open to everybody. A page holds those whose last change has a number of its
 * range of 50,000, the most that the protocol allows; so the pages stay where they are while the
 * archive grows.
 */
public final class SitemapHandler {
  static final int PAGE = 50_000;

  private static final int AT_ONCE = 1_000;
  private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,6})\\.xml");
  private static final Map<String, String> NAMESPACE =
      Map.of("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

  private final Engines engines;
  private final SiteAddress address;

  public SitemapHandler(Engines engines, SiteAddress address) {
    this.engines = engines;
    this.address = address;
  }

  /** The list of pages. */
  public void index(Context ctx) {
    String site = address.of(ctx);
    long pages = pages();
    answer(
        ctx,
        XmlText.document(
            "sitemapindex",
            NAMESPACE,
            xml -> {
              for (long page = 1; page <= pages; page++) {
                String loc = site + "/sitemaps/" + page + ".xml";
                xml.element("sitemap", it -> it.element("loc", loc));
              }
            }));
  }

  private long pages() {
    return Math.ceilDiv(engines.archive().sequence() + 1, PAGE);
  }

  /**
   * One page.
   *
   * @throws NoSuchPageException where there is none of this name
   */
  public void page(Context ctx) {
    String name = ctx.pathParam("page");
    long number =
        Optional.of(NUMBER.matcher(name))
            .filter(matcher -> matcher.matches())
            .map(matcher -> Long.parseLong(matcher.group(1)))
            .filter(page -> page <= pages())
            .orElseThrow(() -> new NoSuchPageException("/sitemaps/" + name));
    answer(ctx, XmlText.document("urlset", NAMESPACE, xml -> write(xml, number, address.of(ctx))));
  }

  /** The first page has the front page too: none may be empty where nothing was added yet. */
  private void write(XmlText xml, long number, String site) {
    if (number == 1) {
      xml.element("url", it -> it.element("loc", site + "/"));
    }
    Archive archive = engines.archive();
    LocalDate today = LocalDate.now(engines.clock());
    long last = lastOf(number);
    long at = lastOf(number - 1);
    for (List<Change> some = archive.changesAfter(at, AT_ONCE);
        !some.isEmpty() && at < last;
        some = archive.changesAfter(at, AT_ONCE)) {
      for (Change change : some) {
        if (change.sequence() <= last && isOpen(change, today)) {
          xml.element("url", it -> write(it, change, site));
        }
      }
      at = some.getLast().sequence();
    }
  }

  /** The number of the last change on a page; the front page takes the place of one. */
  private static long lastOf(long number) {
    return number == 0 ? 0 : number * PAGE - 1;
  }

  private static boolean isOpen(Change change, LocalDate today) {
    return change instanceof Change.Added(var document)
        && document.description().access().isPublicOn(today);
  }

  private static void write(XmlText xml, Change change, String site) {
    xml.element("loc", SiteAddress.document(site, change.id()));
    xml.element("lastmod", change.when().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static void answer(Context ctx, String xml) {
    ctx.header("Cache-Control", "no-cache");
    ctx.contentType("application/xml; charset=utf-8").result(xml);
  }

  /** {@code GET /robots.txt}: documents may be read, the endless pages of results need not. */
  public void robots(Context ctx) {
    ctx.header("Cache-Control", "public, max-age=86400");
    ctx.contentType("text/plain; charset=utf-8")
        .result(
            """
            User-agent: *
            Disallow: /api/
            Disallow: /oai
            Disallow: /feed.atom
            Disallow: /?
            Disallow: /documents/*?

            Sitemap: %s/sitemap.xml
            """
                .formatted(address.of(ctx)));
  }
}
