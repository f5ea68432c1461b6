// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.extract.Feed;
import org.skaryna.indexer.source.SourceItem.Member;
import org.skaryna.indexer.source.SourceItem.SourceFile;

/**
 * A saved feed (RSS 0.9 to 2.0, Atom, RFC 4287): each entry is an item, known by its guid, id or
 * address. What is kept of an entry is a feed of this one entry, without what changes each time
 * that the feed is saved. XML that is no feed is one item.
 */
final class FeedContainer implements Container {
  private static final int LARGEST = 16 << 20;
  private static final int LONGEST_ID = 500;
  private static final int HEAD = 8 << 10;
  private static final Pattern ROOT = Pattern.compile("(?i)<(?:rss|feed|rdf:rdf)[\\s>]");

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    if (Files.size(file) > LARGEST || !looksLikeFeed(file)) {
      sink.item(whole(file, place));
      sink.read(Files.size(file));
      return;
    }
    Document xml = Feed.parse(Files.readAllBytes(file));
    List<Element> entries = Feed.entries(xml);
    if (entries.isEmpty()) {
      sink.item(whole(file, place));
    } else {
      read(xml, entries, place, sink);
    }
    sink.read(Files.size(file));
  }

  private static void read(Document xml, List<Element> entries, Origin place, ItemSink sink)
      throws InterruptedException {
    entries.forEach(Element::remove);
    Feed.dropPassing(xml);
    Set<String> ids = new HashSet<>();
    for (int number = 1; number <= entries.size(); number++) {
      Element entry = entries.get(number - 1);
      String id = id(entry);
      boolean known = !id.isEmpty() && ids.add(id);
      sink.item(
          new Member(
              Container.member(place, known ? id : "entry " + number),
              "entry-%d.xml".formatted(number),
              "application/xml; charset=utf-8",
              alone(entry, xml)));
    }
  }

  /** By its first element, before all of it is read into memory. */
  private static boolean looksLikeFeed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return ROOT.matcher(head.replace("\0", "")).find(); // UTF-16 too
    }
  }

  private static SourceItem whole(Path file, Origin place) throws IOException {
    if (place.member().isEmpty()) {
      return new SourceFile(place, file);
    }
    String name = place.member().replaceFirst("^.*[/!]", "");
    return new Member(place, name, "", Files.readAllBytes(file));
  }

  private static String id(Element entry) {
    String stated = Feed.value(entry, "guid", "id", "link", "rdf:about");
    String plain = stated.replaceAll("\\p{Cntrl}", "").strip();
    return plain.substring(0, Math.min(LONGEST_ID, plain.length()));
  }

  private static byte[] alone(Element entry, Document feed) {
    Document one = feed.clone();
    Feed.holder(one).appendChild(entry);
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + one.outerHtml() + "\n";
    entry.remove();
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
