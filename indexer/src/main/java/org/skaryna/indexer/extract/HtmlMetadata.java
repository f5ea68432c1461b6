// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, from the most to the least careful voice: schema.org (JSON-LD), Open
 * Graph, Dublin Core (DCMI 2020), other meta elements, microdata, the page's own markup.
 */
record HtmlMetadata(
    String title,
    List<String> authors,
    Optional<String> date,
    String language,
    String source,
    String url,
    String type,
    List<String> tags) {

  private static final int MOST_TAGS = 30;
  private static final String SITE_SEPARATOR = "\\s+[|\\-–—·:»•]+\\s+";
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  static HtmlMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    String source = first(linked.publisher(), meta(page, "og:site_name", "application-name"));
    return new HtmlMetadata(
        title(page, linked, source),
        authors(page, linked, source),
        date(page, linked),
        language(page, linked),
        source,
        url(page, linked),
        type(page, linked),
        tags(page, linked));
  }

  private static String title(Document page, JsonLd linked, String source) {
    String stated =
        first(
            linked.headline(),
            meta(page, "og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title"));
    if (!stated.isEmpty()) {
      return withoutSite(stated, source);
    }
    String window = PlainText.oneLine(page.title());
    String heading = onlyHeading(page);
    if (!heading.isEmpty() && (window.isEmpty() || window.contains(heading))) {
      return heading;
    }
    return first(withoutSite(window, source), heading);
  }

  private static String onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? PlainText.oneLine(headings.getFirst().text()) : "";
  }

  /**
   * The site's name is cut off: {@code Прэм'ера ў Гродне | Газета} -> {@code Прэм'ера ў Гродне}.
   */
  private static String withoutSite(String title, String source) {
    String plain = PlainText.oneLine(title);
    if (source.isEmpty()) {
      return plain;
    }
    Pattern site = Pattern.compile("(?iu)" + SITE_SEPARATOR + Pattern.quote(source) + "$");
    return site.matcher(plain).replaceFirst("");
  }

  private static List<String> authors(Document page, JsonLd linked, String source) {
    List<String> stated = new ArrayList<>(linked.authors());
    if (stated.isEmpty()) {
      stated.addAll(
          metas(
              page,
              "author",
              "article:author",
              "dc.creator",
              "dcterms.creator",
              "citation_author"));
    }
    if (stated.isEmpty()) {
      page.select("[itemprop=author]").forEach(element -> stated.add(microdata(element)));
    }
    if (stated.isEmpty()) {
      page.select("a[rel~=author], address [rel~=author]")
          .forEach(element -> stated.add(element.text()));
    }
    return stated.stream()
        .flatMap(written -> PersonList.split(written).stream())
        .filter(name -> !ADDRESS.matcher(name).find() && !name.equalsIgnoreCase(source))
        .distinct()
        .toList();
  }

  private static String microdata(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    Element named = name == null ? author : name;
    return first(named.attr("content"), named.text());
  }

  private static Optional<String> date(Document page, JsonLd linked) {
    Stream<String> stated =
        Stream.of(
            linked.published(),
            meta(page, "article:published_time", "og:article:published_time", "og:published_time"),
            meta(page, "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued"),
            meta(page, "dcterms.created", "dc.date.created", "citation_publication_date"),
            meta(page, "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date"),
            microdataDate(page),
            timeElement(page));
    return stated.filter(date -> !date.isBlank()).findFirst();
  }

  private static String microdataDate(Document page) {
    Element date = page.selectFirst("[itemprop=datePublished], [itemprop=dateCreated]");
    return date == null
        ? ""
        : first(
            date.attr("content"), date.attr("datetime"), VisibleDates.in(date.text()).orElse(""));
  }

  /** A page of many articles shows many times; the first one in an article is meant. */
  private static String timeElement(Document page) {
    Element time = page.selectFirst("time[pubdate], article time[datetime], main time[datetime]");
    Element any = time == null ? page.selectFirst("time[datetime]") : time;
    return any == null ? "" : first(any.attr("datetime"), any.text());
  }

  private static String language(Document page, JsonLd linked) {
    Element html = page.selectFirst("html[lang], body[lang], html[xml:lang]");
    String stated = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
    Element header = page.selectFirst("meta[http-equiv=content-language]");
    return first(
        stated,
        linked.language(),
        meta(page, "og:locale", "dc.language", "dcterms.language", "language"),
        header == null ? "" : header.attr("content"));
  }

  private static String url(Document page, JsonLd linked) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    Stream<String> stated =
        Stream.of(
            canonical == null ? "" : canonical.attr("href"),
            meta(page, "og:url", "dc.identifier", "dcterms.identifier"),
            linked.url());
    return stated
        .map(String::strip)
        .filter(address -> ADDRESS.matcher(address).matches())
        .findFirst()
        .orElse("");
  }

  private static String type(Document page, JsonLd linked) {
    String graph = meta(page, "og:type").toLowerCase(Locale.ROOT);
    boolean notArticle = graph.equals("website") || graph.equals("profile");
    boolean article = linked.isArticle() || page.selectFirst("article") != null;
    return graph.equals("book") ? "book" : notArticle && !article ? "page" : "article";
  }

  private static List<String> tags(Document page, JsonLd linked) {
    List<String> stated = new ArrayList<>(metas(page, "article:tag"));
    stated.addAll(linked.keywords());
    if (stated.isEmpty()) {
      stated.addAll(metas(page, "news_keywords", "keywords", "dc.subject", "dcterms.subject"));
    }
    return stated.stream()
        .flatMap(COMMA::splitAsStream)
        .map(PlainText::oneLine)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .limit(MOST_TAGS)
        .toList();
  }

  private static String meta(Document page, String... names) {
    return metas(page, names).stream().findFirst().orElse("");
  }

  /** The contents of the first name that has any. */
  private static List<String> metas(Document page, String... names) {
    for (String name : names) {
      List<String> contents =
          page
              .select("meta[name=%s], meta[property=%s]".formatted(quoted(name), quoted(name)))
              .stream()
              .map(element -> PlainText.oneLine(element.attr("content")))
              .filter(content -> !content.isEmpty())
              .toList();
      if (!contents.isEmpty()) {
        return contents;
      }
    }
    return List.of();
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
  }
}
