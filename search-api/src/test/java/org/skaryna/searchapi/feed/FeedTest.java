// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Access;
import org.skaryna.archive.Description;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.export.HostileHits;
import org.skaryna.searchapi.http.PercentEncoding;

/** Feeds are read with Rome, as readers of feeds do. */
class FeedTest {
  private static final Instant TAKEN_IN = Instant.parse("2025-12-14T10:15:30Z");

  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void archive() {
    server.archive().put("en/printer", TAKEN_IN, described(new Access.Public()));
    server.archive().put("page/11", TAKEN_IN, described(new Access.Restricted()));
  }

  private static Description described(Access access) {
    return new Description(
        "", List.of(), "", "be", "", "", "", List.of(), "", "", List.of(), access);
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private static SyndFeed feed(String query) throws FeedException {
    HttpResponse<String> answer = server.get("/feed.atom" + query);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo("application/atom+xml;charset=utf-8");
    return read(answer.body());
  }

  @Test
  void anySearchIsAFeedTheNewestFirst() throws FeedException {
    SyndFeed feed = feed("?q=Skaryna");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Skaryna · Skaryna");
    assertThat(feed.getUri()).isEqualTo(server.url("/feed.atom?q=Skaryna"));

    SyndEntry first = feed("").getEntries().getFirst();
    assertThat(first.getTitle()).isNotBlank();
    assertThat(feed("?size=1000").getEntries().stream().map(SyndEntry::getPublishedDate))
        .filteredOn(date -> date != null)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void anEntryHasAStableIdAndSaysWhenItWasTakenIn() throws FeedException {
    SyndEntry entry = feed("?q=polatsk").getEntries().getFirst();
    assertThat(entry.getUri()).isEqualTo(server.url("/documents/en%2Fprinter"));
    assertThat(entry.getLink()).isEqualTo(entry.getUri());
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(TAKEN_IN));
    assertThat(entry.getPublishedDate())
        .isEqualTo(Date.from(Instant.parse("2020-08-09T00:00:00Z")));
    assertThat(entry.getDescription().getValue()).contains("Francysk Skaryna");
    assertThat(feed("?q=polatsk").getEntries().getFirst().getUri()).isEqualTo(entry.getUri());
  }

  @Test
  void leadsFromPageToPage() throws FeedException {
    SyndFeed page = feed("?size=20");
    int entries = page.getEntries().size();
    for (Optional<String> next = next(page); next.isPresent(); next = next(page)) {
      page = feed(next.get().substring(server.url("/feed.atom").length()));
      entries += page.getEntries().size();
    }
    assertThat(entries).isEqualTo(43); // of 44, one is closed
  }

  private static Optional<String> next(SyndFeed page) {
    return page.getLinks().stream()
        .filter(link -> link.getRel().equals("next"))
        .map(SyndLink::getHref)
        .findFirst();
  }

  @Test
  void nothingClosedIsInAFeed() {
    assertThat(server.get("/feed.atom?size=1000").body())
        .contains("page%2F12")
        .doesNotContain("page%2F11", "Закрыты", "closed");
  }

  @Test
  void aFeedOfNothingIsAFeed() throws FeedException {
    SyndFeed feed = feed("?q=nothingatall");
    assertThat(feed.getEntries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?size=x", "?unknown=1", "?sort=best"})
  void refusesWhatASearchRefuses(String query) {
    assertThat(server.get("/feed.atom" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void noTitleBreaksAFeed() throws FeedException {
    AtomFeed feed =
        new AtomFeed(
            "https://archive.example.org",
            HostileHits.TITLES.get(4).getFirst(),
            "?q=%3C",
            "",
            HostileHits.hits().stream()
                .map(found -> new AtomFeed.Entry(found.hit(), TAKEN_IN))
                .toList());
    SyndFeed read = read(feed.xml());
    assertThat(read.getEntries().stream().map(SyndEntry::getTitle))
        .isEqualTo(HostileHits.TITLES.stream().map(List::getLast).toList());
    assertThat(read.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
  }

  @Test
  void browsersLearnHowToSearchHere() {
    Document xml = Jsoup.parse(server.get("/opensearch.xml").body(), "", Parser.xmlParser());
    assertThat(xml.getElementsByTag("ShortName").text()).hasSizeBetween(1, 16);
    assertThat(xml.getElementsByTag("Description").text()).hasSizeBetween(1, 1024);
    String template = xml.select("Url[type=text/html]").attr("template");
    assertThat(template).startsWith(server.url("/")).contains("{searchTerms}");
    String path = template.substring(server.url("").length());
    String words = PercentEncoding.encode("Францыск Скарына");
    assertThat(server.page(path.replace("{searchTerms}", words)).select(".result")).isNotEmpty();
    assertThat(xml.select("Url[type*=suggestions]")).isEmpty();
  }

  @Test
  void pagesPointToIt() {
    for (String path : List.of("/", "/?q=x", "/documents/en%2Fprinter")) {
      assertThat(server.page(path).select("head > link[rel=search]").attr("href"))
          .isEqualTo("/opensearch.xml");
    }
    Document page = server.page("/?q=printer&language=en&sort=oldest");
    assertThat(page.select("head > link[rel=alternate]").attr("href"))
        .isEqualTo("/feed.atom?q=printer&language=en");
  }
}
