// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.ExtractedDocument;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Original;
import org.skaryna.indexer.extract.TikaTextExtractor;
import org.skaryna.indexer.source.SourceItem.Member;

class FeedContainerTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="windows-1251"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Гарадская газета</title><link>https://gazeta.example.org/</link>
      <language>be</language><lastBuildDate>Mon, 10 Aug 2020 10:00:00 +0300</lastBuildDate>
      <item><title>Выстава ў Гродне</title><guid>https://gazeta.example.org/1</guid>
        <link>https://gazeta.example.org/1</link><author>hanna@example.org (Ганна Кісель)</author>
        <pubDate>Sun, 9 Aug 2020 12:00:00 +0300</pubDate><category>Культура</category>
        <description>Коратка.</description>
        <content:encoded><![CDATA[<p>У нядзелю адкрылася <b>выстава</b>.</p><p>Яе ўбачылі ўсе.</p>]]></content:encoded></item>
      <item><title>Другі &amp;laquo;артыкул&amp;raquo;</title><guid>https://gazeta.example.org/1</guid>
        <description>Тэкст другога артыкула.</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Блог</title>
      <author><name>Пётр Сивец</name></author><updated>2021-01-01T00:00:00Z</updated>
      <entry><id>tag:example.org,2020:1</id><title type="html">Кувшины &amp;amp; миски</title>
        <link rel="self" href="https://example.org/self"/><link href="https://example.org/jugs"/>
        <published>2020-05-01T08:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Гончар показал кувшины.</p></div></content>
      </entry></feed>
      """;

  @TempDir Path folder;

  @Test
  void makesAnArticleOfEachEntry() throws IOException {
    Path file = folder.resolve("a.xml");
    Files.write(file, RSS.getBytes(Charset.forName("windows-1251")));

    List<SourceItem> items = CollectedItems.of(file).items();

    assertThat(items)
        .extracting(item -> item.origin().member())
        .containsExactly("https://gazeta.example.org/1", "entry 2");
    ExtractedDocument first = read(items.get(0));
    assertThat(first.title()).isEqualTo("Выстава ў Гродне");
    assertThat(first.text()).isEqualTo("У нядзелю адкрылася выстава.\nЯе ўбачылі ўсе.\n");
    assertThat(first.authors()).containsExactly("Ганна Кісель");
    assertThat(first.date()).startsWith("2020-08-09T12:00");
    assertThat(first.language()).isEqualTo("be");
    assertThat(first.source()).isEqualTo("Гарадская газета");
    assertThat(first.url()).isEqualTo("https://gazeta.example.org/1");
    assertThat(first.tags()).containsExactly("Культура");
    ExtractedDocument second = read(items.get(1));
    assertThat(second.title()).isEqualTo("Другі «артыкул»");
    assertThat(second.text()).isEqualTo("Тэкст другога артыкула.\n");
  }

  @Test
  void readsAtom() throws IOException {
    Path file = Files.writeString(folder.resolve("a.atom"), ATOM);

    ExtractedDocument entry = read(CollectedItems.of(file).items().getFirst());

    assertThat(entry.title()).isEqualTo("Кувшины & миски");
    assertThat(entry.text()).isEqualTo("Гончар показал кувшины.\n");
    assertThat(entry.authors()).containsExactly("Пётр Сивец");
    assertThat(entry.url()).isEqualTo("https://example.org/jugs");
    assertThat(entry.language()).isEqualTo("ru");
    assertThat(entry.date()).startsWith("2020-05-01");
  }

  @Test
  void keepsOfAnEntryWhatDoesNotChangeWhenTheFeedIsSavedAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), RSS.replace("windows-1251", "UTF-8"));
    byte[] before = ((Member) CollectedItems.of(file).items().getFirst()).bytes();
    Files.writeString(file, Files.readString(file).replace("10 Aug", "11 Aug"));

    assertThat(((Member) CollectedItems.of(file).items().getFirst()).bytes()).isEqualTo(before);
    assertThat(new String(before, StandardCharsets.UTF_8)).doesNotContain("Тэкст другога");
  }

  @Test
  void leavesOtherXmlWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<tei><p>Тэкст</p></tei>");

    assertThat(CollectedItems.of(folder).places(folder)).containsExactly("SourceFile a.xml");
    Files.writeString(file, "<rss><channel><title>Пуста</title></channel></rss>");
    assertThat(CollectedItems.of(folder).places(folder)).containsExactly("SourceFile a.xml");
    assertThat(CollectedItems.of(folder).bytes()).isEqualTo(Files.size(file));
  }

  private static ExtractedDocument read(SourceItem item) {
    Member member = (Member) item;
    try (TikaTextExtractor extractor = new TikaTextExtractor(10_000, Duration.ofSeconds(9))) {
      return ((Extracted)
              extractor.extract(
                  new Original(
                      member.name(), member.mediaType(), new Content.OfBytes(member.bytes()))))
          .document();
    }
  }
}
