// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.XmlDeclaration;

/**
 * Feeds of articles: RSS 2.0 and before, RSS 1.0 (RDF), Atom (RFC 4287), with Dublin Core and
 * {@code content:encoded}. Names are compared with their prefix, as everybody writes them.
 */
public final class Feed {
  /** What is told of the whole feed and holds for its entries. */
  private static final Set<String> LASTING =
      Set.of(
          "title", "link", "language", "author", "id", "dc:language", "dc:creator", "dc:publisher");

  private Feed() {}

  /** XML as it can be read, in whatever encoding; no entity is expanded, no address followed. */
  public static Document parse(byte[] xml) {
    Document document = XmlReader.parse(xml);
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    return document;
  }

  /** The entries in their order; none where this is no feed. */
  public static List<Element> entries(Document xml) {
    Element root = xml.firstElementChild();
    if (root == null) {
      return List.of();
    }
    return switch (root.normalName()) {
      case "feed" -> children(root, "entry");
      case "rss" ->
          children(root, "channel").stream().flatMap(c -> children(c, "item").stream()).toList();
      case "rdf:rdf" -> children(root, "item");
      default -> List.of();
    };
  }

  /** The element that holds the entries. */
  public static Element holder(Document feed) {
    Element root = feed.firstElementChild();
    if (root == null) {
      throw new IllegalArgumentException("expected a feed, got no element");
    }
    List<Element> channels =
        root.normalName().equals("rss") ? children(root, "channel") : List.of();
    return channels.isEmpty() ? root : channels.getFirst();
  }

  /** Removes what is different each time that a feed is made, and the declaration. */
  public static void dropPassing(Document feed) {
    feed.childNodes().stream()
        .filter(XmlDeclaration.class::isInstance)
        .toList()
        .forEach(declaration -> declaration.remove());
    Element holder = holder(feed);
    Stream.concat(Stream.of(holder), children(holder, "channel").stream())
        .flatMap(around -> around.children().stream())
        .filter(child -> !LASTING.contains(child.normalName()))
        .filter(child -> !child.normalName().equals("channel"))
        .toList()
        .forEach(Element::remove);
  }

  /** The first of these children or attributes that has a text; an empty link's {@code href}. */
  public static String value(Element element, String... names) {
    for (String name : names) {
      for (Element child : children(element, name)) {
        String value = child.hasText() ? child.text() : child.attr("href");
        if (!value.isBlank() && !child.attr("rel").matches("self|edit|enclosure")) {
          return value.strip();
        }
      }
      if (!element.attr(name).isBlank()) {
        return element.attr(name).strip();
      }
    }
    return "";
  }

  /** The article of a feed's only entry. */
  static ExtractedDocument.Builder article(Document feed, Element entry, String mediaType) {
    Element holder = holder(feed);
    Element about = children(holder, "channel").stream().findFirst().orElse(holder);
    String title = plain(value(entry, "title", "dc:title"));
    String text = text(entry);
    return ExtractedDocument.builder(text.isBlank() ? PlainText.of(title) : text, mediaType)
        .title(title)
        .authors(authors(entry, about))
        .date(isoDate(value(entry, "pubdate", "published", "dc:date", "issued", "updated")))
        .language(language(entry, about))
        .source(plain(value(about, "title")))
        .url(value(entry, "link", "rdf:about"))
        .tags(tags(entry));
  }

  private static String text(Element entry) {
    for (String name : List.of("content:encoded", "content", "description", "summary")) {
      for (Element child : children(entry, name)) {
        String inside = child.childrenSize() > 0 ? child.html() : child.wholeText();
        String text = isMarkup(inside) ? markup(inside) : PlainText.of(inside);
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    return "";
  }

  private static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  private static String markup(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Boilerplate.removeUnseen(body);
    Boilerplate.removePhrases(body);
    return BlockText.of(body);
  }

  private static List<String> authors(Element entry, Element about) {
    List<String> written = new ArrayList<>();
    for (Element element : List.of(entry, about)) {
      children(element, "dc:creator").forEach(creator -> written.add(creator.text()));
      children(element, "author").forEach(author -> written.add(name(author)));
      if (!written.isEmpty()) {
        break;
      }
    }
    return written.stream()
        .flatMap(names -> PersonList.split(names).stream())
        .filter(name -> name.indexOf('@') < 0)
        .distinct()
        .toList();
  }

  /**
   * Atom's {@code <name>}; of RSS's {@code mail@example.org (Ганна Кісель)} what is in brackets.
   */
  private static String name(Element author) {
    String name = value(author, "name");
    return name.isEmpty() ? author.text().replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1") : name;
  }

  private static String language(Element entry, Element about) {
    String own = value(entry, "xml:lang", "dc:language");
    return own.isEmpty() ? value(about, "language", "dc:language", "xml:lang") : own;
  }

  private static List<String> tags(Element entry) {
    return Stream.concat(
            children(entry, "category").stream()
                .map(category -> category.hasText() ? category.text() : category.attr("term")),
            children(entry, "dc:subject").stream().map(Element::text))
        .map(PlainText::oneLine)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** {@code Wed, 4 Jan 2006 12:00:00 +0300} -> {@code 2006-01-04T12:00+03:00}. */
  private static String isoDate(String written) {
    try {
      return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toOffsetDateTime()
          .toString();
    } catch (DateTimeException other) {
      return VisibleDates.in(written).orElse(written);
    }
  }

  private static String plain(String words) {
    return isMarkup(words) ? Jsoup.parseBodyFragment(words).text() : words;
  }

  private static List<Element> children(Element element, String name) {
    return element.children().stream().filter(child -> child.normalName().equals(name)).toList();
  }
}
