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
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

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

  private static final Evaluator H1 = Selector.evaluatorOf("h1");
  private static final Evaluator AUTHORS = Selector.evaluatorOf("[itemprop=author]");
  private static final Evaluator AUTHOR_LINKS =
      Selector.evaluatorOf("a[rel~=author], address [rel~=author]");
  private static final Evaluator NAMES = Selector.evaluatorOf("[itemprop=name]");
  private static final Evaluator DATES =
      Selector.evaluatorOf("[itemprop=datePublished], [itemprop=dateCreated]");
  private static final Evaluator TIMES =
      Selector.evaluatorOf("time[pubdate], article time[datetime], main time[datetime]");
  private static final Evaluator ANY_TIME = Selector.evaluatorOf("time[datetime]");
  private static final Evaluator LANGUAGES =
      Selector.evaluatorOf("html[lang], body[lang], html[xml:lang]");
  private static final Evaluator LANGUAGE_HEADER =
      Selector.evaluatorOf("meta[http-equiv=content-language]");
  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator ARTICLE = Selector.evaluatorOf("article");

  private static final int MOST_TAGS = 30;
  private static final String SITE_SEPARATOR = "\\s+[|\\-–—·:»•]+\\s+";
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  static HtmlMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    MetaElements metas = MetaElements.of(page);
    String source = first(linked.publisher(), metas.first("og:site_name", "application-name"));
    return new HtmlMetadata(
        title(page, metas, linked, source),
        authors(page, metas, linked, source),
        date(page, metas, linked),
        language(page, metas, linked),
        source,
        url(page, metas, linked),
        type(page, metas, linked),
        tags(metas, linked));
  }

  private static String title(Document page, MetaElements metas, JsonLd linked, String source) {
    String stated =
        first(
            linked.headline(),
            metas.first(
                "og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title"));
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
    List<Element> headings = page.select(H1);
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

  private static List<String> authors(
      Document page, MetaElements metas, JsonLd linked, String source) {
    List<String> stated = new ArrayList<>(linked.authors());
    if (stated.isEmpty()) {
      stated.addAll(
          metas.all(
              "author", "article:author", "dc.creator", "dcterms.creator", "citation_author"));
    }
    if (stated.isEmpty()) {
      page.select(AUTHORS).forEach(element -> stated.add(microdata(element)));
    }
    if (stated.isEmpty()) {
      page.select(AUTHOR_LINKS).forEach(element -> stated.add(element.text()));
    }
    return stated.stream()
        .flatMap(written -> PersonList.split(written).stream())
        .filter(name -> !ADDRESS.matcher(name).find() && !name.equalsIgnoreCase(source))
        .distinct()
        .toList();
  }

  private static String microdata(Element author) {
    Element name = author.selectFirst(NAMES);
    Element named = name == null ? author : name;
    return first(named.attr("content"), named.text());
  }

  private static Optional<String> date(Document page, MetaElements metas, JsonLd linked) {
    Stream<String> stated =
        Stream.of(
            linked.published(),
            metas.first("article:published_time", "og:article:published_time", "og:published_time"),
            metas.first("dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued"),
            metas.first("dcterms.created", "dc.date.created", "citation_publication_date"),
            metas.first("date", "pubdate", "publishdate", "publish-date", "parsely-pub-date"),
            microdataDate(page),
            timeElement(page));
    return stated.filter(date -> !date.isBlank()).findFirst();
  }

  private static String microdataDate(Document page) {
    Element date = page.selectFirst(DATES);
    return date == null
        ? ""
        : first(
            date.attr("content"), date.attr("datetime"), VisibleDates.in(date.text()).orElse(""));
  }

  /** A page of many articles shows many times; the first one in an article is meant. */
  private static String timeElement(Document page) {
    Element time = page.selectFirst(TIMES);
    Element any = time == null ? page.selectFirst(ANY_TIME) : time;
    return any == null ? "" : first(any.attr("datetime"), any.text());
  }

  private static String language(Document page, MetaElements metas, JsonLd linked) {
    Element html = page.selectFirst(LANGUAGES);
    String stated = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
    Element header = page.selectFirst(LANGUAGE_HEADER);
    return first(
        stated,
        linked.language(),
        metas.first("og:locale", "dc.language", "dcterms.language", "language"),
        header == null ? "" : header.attr("content"));
  }

  private static String url(Document page, MetaElements metas, JsonLd linked) {
    Element canonical = page.selectFirst(CANONICAL);
    Stream<String> stated =
        Stream.of(
            canonical == null ? "" : canonical.attr("href"),
            metas.first("og:url", "dc.identifier", "dcterms.identifier"),
            linked.url());
    return stated
        .map(String::strip)
        .filter(address -> ADDRESS.matcher(address).matches())
        .findFirst()
        .orElse("");
  }

  private static String type(Document page, MetaElements metas, JsonLd linked) {
    String graph = metas.first("og:type").toLowerCase(Locale.ROOT);
    boolean notArticle = graph.equals("website") || graph.equals("profile");
    boolean article = linked.isArticle() || page.selectFirst(ARTICLE) != null;
    return graph.equals("book") ? "book" : notArticle && !article ? "page" : "article";
  }

  private static List<String> tags(MetaElements metas, JsonLd linked) {
    List<String> stated = new ArrayList<>(metas.all("article:tag"));
    stated.addAll(linked.keywords());
    if (stated.isEmpty()) {
      stated.addAll(metas.all("news_keywords", "keywords", "dc.subject", "dcterms.subject"));
    }
    return stated.stream()
        .flatMap(COMMA::splitAsStream)
        .map(PlainText::oneLine)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .limit(MOST_TAGS)
        .toList();
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
  }
}
