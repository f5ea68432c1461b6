// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Access;
import org.skaryna.archive.Description;
import org.skaryna.searchapi.MemoryArchive;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.http.PercentEncoding;
import org.xml.sax.InputSource;

/**
 * What the validator of openarchives.org checks (its list of tests, 2023), verb by verb, and what
 * the specification says beyond it.
 */
class OaiTest {
  private static final Access OPEN = new Access.Public();
  private static final Access CLOSED = new Access.Restricted();
  private static final Instant NEW_YEAR = Instant.parse("2024-01-01T12:00:00Z");

  /** For all tests that only read. */
  private static TestServer shared;

  /** The one that is asked now. */
  private static TestServer server;

  @BeforeAll
  static void start() {
    shared = filled();
    server = shared;
  }

  @AfterAll
  static void stop() {
    shared.close();
  }

  private static TestServer filled() {
    TestServer filled = new TestServer();
    MemoryArchive archive = filled.archive();
    archive.put("be/1", NEW_YEAR, described("Першы", "Наша Ніва", OPEN));
    archive.put("ru/2", NEW_YEAR.plusSeconds(86_400), described("Второй", "Звезда", OPEN));
    archive.put("never/3", NEW_YEAR.plusSeconds(90_000), described("Тайны", "Тайнік", CLOSED));
    archive.put("be/4", NEW_YEAR.plusSeconds(2 * 86_400), described("Чацвёрты", "", OPEN));
    archive.withdraw("ru/2", NEW_YEAR.plusSeconds(3 * 86_400));
    return filled;
  }

  private static Description described(String title, String source, Access access) {
    return new Description(
        title,
        List.of("Якуб Колас"),
        "1923-05",
        "be",
        source,
        "article",
        "https://example.org/?a=1&b=2",
        List.of("паэма"),
        "text/html",
        "x.html",
        List.of(),
        access);
  }

  private Document ask(String query) {
    HttpResponse<String> answer = server.get("/oai?" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    return parsed(answer.body());
  }

  private Document parsed(String body) {
    Document xml = Jsoup.parse(body, "", Parser.xmlParser());
    Element root = xml.children().getFirst();
    assertThat(root.tagName()).isEqualTo("OAI-PMH");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.openarchives.org/OAI/2.0/");
    assertThat(root.children().stream().map(Element::tagName))
        .as("responseDate, request, then errors or the verb")
        .startsWith("responseDate", "request");
    return xml;
  }

  private static List<String> texts(Document xml, String element) {
    return xml.getElementsByTag(element).eachText();
  }

  private String errorOf(String query) {
    return ask(query).getElementsByTag("error").attr("code");
  }

  @Test
  void identifiesItself() {
    Document xml = ask("verb=Identify");
    assertThat(texts(xml, "baseURL")).containsExactly(server.url("/oai"));
    assertThat(texts(xml, "request")).containsExactly(server.url("/oai"));
    assertThat(xml.getElementsByTag("request").attr("verb")).isEqualTo("Identify");
    assertThat(texts(xml, "protocolVersion")).containsExactly("2.0");
    assertThat(texts(xml, "adminEmail").getFirst()).matches("\\S+@\\S+");
    assertThat(texts(xml, "earliestDatestamp")).containsExactly("2024-01-01T12:00:00Z");
    assertThat(texts(xml, "deletedRecord")).containsExactly("persistent");
    assertThat(texts(xml, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
    assertThat(texts(xml, "responseDate").getFirst())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  }

  @Test
  void knowsOneFormat() {
    assertThat(texts(ask("verb=ListMetadataFormats"), "metadataPrefix")).containsExactly("oai_dc");
    String identifier = "verb=ListMetadataFormats&identifier=";
    assertThat(texts(ask(identifier + identifier("be/1")), "metadataPrefix")).hasSize(1);
    assertThat(errorOf(identifier + "oai:x:nothing")).isEqualTo("idDoesNotExist");
  }

  private static String identifier(String id) {
    return PercentEncoding.encode("oai:127.0.0.1:" + PercentEncoding.encode(id));
  }

  @Test
  void eachSourceOfWhatIsOpenIsASet() {
    Document sets = ask("verb=ListSets");
    assertThat(texts(sets, "setName")).containsExactly("Наша Ніва");
    String spec = texts(sets, "setSpec").getFirst();
    assertThat(spec).matches("[A-Za-z0-9_]+");
    assertThat(identifiers(ask("verb=ListRecords&metadataPrefix=oai_dc&set=" + spec)))
        .containsExactly("oai:127.0.0.1:be%2F1");
    assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&set=" + spec).toString())
        .contains("<setSpec>" + spec);
  }

  private static List<String> identifiers(Document xml) {
    return xml.select("header > identifier").eachText();
  }

  @Test
  void listsRecordsWithDublinCoreAndTombstonesWithout() {
    Document xml = ask("verb=ListRecords&metadataPrefix=oai_dc");
    assertThat(identifiers(xml))
        .containsExactly("oai:127.0.0.1:be%2F1", "oai:127.0.0.1:be%2F4", "oai:127.0.0.1:ru%2F2");
    Element first = xml.getElementsByTag("record").getFirst();
    assertThat(first.getElementsByTag("dc:title").text()).isEqualTo("Першы");
    assertThat(first.getElementsByTag("dc:creator").text()).isEqualTo("Якуб Колас");
    assertThat(first.getElementsByTag("dc:identifier").eachText())
        .containsExactly(server.url("/documents/be%2F1"), "https://example.org/?a=1&b=2");
    assertThat(first.getElementsByTag("dc:language").text()).isEqualTo("be");
    Element deleted = xml.getElementsByTag("record").getLast();
    assertThat(deleted.getElementsByTag("header").attr("status")).isEqualTo("deleted");
    assertThat(deleted.getElementsByTag("metadata")).isEmpty();
    assertThat(deleted.getElementsByTag("datestamp").text()).isEqualTo("2024-01-04T12:00:00Z");
    assertThat(xml.getElementsByTag("resumptionToken")).isEmpty();
  }

  @Test
  void headersAloneAreTheSame() {
    Document headers = ask("verb=ListIdentifiers&metadataPrefix=oai_dc");
    assertThat(identifiersOfHeaders(headers))
        .isEqualTo(identifiers(ask("verb=ListRecords&metadataPrefix=oai_dc")));
    assertThat(headers.getElementsByTag("metadata")).isEmpty();
  }

  private static List<String> identifiersOfHeaders(Document xml) {
    return xml.select("ListIdentifiers > header > identifier").eachText();
  }

  @Test
  void getsEveryRecordThatItLists() {
    for (String id : List.of("be/1", "be/4", "ru/2")) {
      Document xml = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier(id));
      assertThat(identifiers(xml)).containsExactly("oai:127.0.0.1:" + PercentEncoding.encode(id));
      assertThat(xml.getElementsByTag("request").attr("identifier"))
          .isEqualTo("oai:127.0.0.1:" + PercentEncoding.encode(id));
    }
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-01           |                      | be%2F1 be%2F4 ru%2F2",
        "2024-01-02           |                      | be%2F4 ru%2F2",
        "                     | 2024-01-01           | be%2F1",
        "2024-01-03           | 2024-01-03           | be%2F4",
        "2024-01-03T12:00:00Z | 2024-01-03T12:00:00Z | be%2F4",
        "2024-01-03T12:00:01Z | 2024-01-04T11:59:59Z | ''",
        "                     | 2024-01-04T12:00:00Z | be%2F1 be%2F4 ru%2F2",
        "2030-01-01           |                      | ''"
      })
  void takesRecordsOfATimeBothEndsIncluded(String from, String until, String ids) {
    String query =
        "verb=ListIdentifiers&metadataPrefix=oai_dc"
            + (from == null ? "" : "&from=" + from)
            + (until == null ? "" : "&until=" + until);
    Document xml = ask(query);
    assertThat(String.join(" ", identifiersOfHeaders(xml)).replace("oai:127.0.0.1:", ""))
        .isEqualTo(ids);
    assertThat(xml.getElementsByTag("error").attr("code"))
        .isEqualTo(ids.isEmpty() ? "noRecordsMatch" : "");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                                    | badVerb",
        "verb=                                                                 | badVerb",
        "verb=NastyVerb                                                        | badVerb",
        "verb=identify                                                         | badVerb",
        "verb=Identify&verb=Identify                                           | badVerb",
        "verb=Identify&foo=bar                                                 | badArgument",
        "verb=Identify&resumptionToken=x                                       | badArgument",
        "verb=ListMetadataFormats&metadataPrefix=oai_dc                        | badArgument",
        "verb=ListSets&resumptionToken=junk                                    | badResumptionToken",
        "verb=GetRecord                                                        | badArgument",
        "verb=GetRecord&identifier=oai:127.0.0.1:be%252F1                      | badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc                                  | badArgument",
        "verb=GetRecord&metadataPrefix=really_wrong&identifier=oai:127.0.0.1:be%252F1 | cannotDisseminateFormat",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=really_wrong_id       | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:never%252F3 | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=%FF                   | badArgument",
        "verb=ListRecords                                                      | badArgument",
        "verb=ListRecords&metadataPrefix=really_wrong                          | cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc          | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&set=really_wrong_set           | noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&set=%20                        | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=junk                      | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2002-02-31                | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2002-02                   | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-02&until=2024-01-01 | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-01&until=2024-01-01T00:00:00Z | badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01               | noRecordsMatch",
        "verb=ListRecords&resumptionToken=junktoken                            | badResumptionToken",
        "verb=ListRecords&resumptionToken=&metadataPrefix=oai_dc               | badArgument",
        "verb=ListIdentifiers&resumptionToken=%F0%9F%93%9A                     | badResumptionToken"
      })
  void saysWhatIsWrongInTheWordsOfTheProtocol(String query, String code) {
    Document xml = ask(query);
    assertThat(xml.getElementsByTag("error").attr("code")).isEqualTo(code);
    assertThat(xml.getElementsByTag("error").text()).isNotBlank();
    if (code.equals("badVerb") || code.equals("badArgument")) {
      assertThat(xml.getElementsByTag("request").getFirst().attributes().size()).isZero();
    }
  }

  @Test
  void answersPostAsGet() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/oai")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("verb=ListIdentifiers&metadataPrefix=oai_dc"))
                .build());
    assertThat(identifiersOfHeaders(parsed(answer.body()))).hasSize(3);
  }

  @Test
  void anEmptyArchiveIdentifiesItselfToo() {
    try (TestServer empty = new TestServer()) {
      assertThat(empty.get("/oai?verb=Identify").body()).contains("<earliestDatestamp>2");
      assertThat(empty.get("/oai?verb=ListSets").body()).contains("noSetHierarchy");
      assertThat(empty.get("/oai?verb=ListRecords&metadataPrefix=oai_dc").body())
          .contains("noRecordsMatch");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a%20b", "%00", "%22"})
  void refusesAPrefixThatTheAnswerCouldNotRepeat(String prefix) {
    Document answer =
        Jsoup.parse(
            server.get("/oai?verb=ListRecords&metadataPrefix=" + prefix).body(),
            Parser.xmlParser());
    assertThat(answer.select("error").attr("code")).isEqualTo("badArgument");
    assertThat(answer.select("request").getFirst().attributes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"verb=%3Cscript%3E", "verb=GetRecord&metadataPrefix=oai_dc&identifier=%00%3C"})
  void whatWasAskedIsRepeatedAsTextOnly(String query) {
    String body = server.get("/oai?" + query).body();
    assertThat(body).doesNotContain("<script", "\u0000");
    assertThat(Jsoup.parse(body, "", Parser.xmlParser()).getElementsByTag("error")).hasSize(1);
  }

  /** Each on an archive of its own. */
  @Nested
  class WhileTheArchiveChanges {
    private MemoryArchive archive;

    @BeforeEach
    void fill() {
      server = filled();
      archive = server.archive();
    }

    @AfterEach
    void close() {
      server.close();
      server = shared;
    }

    @Test
    void resumesUntilEveryRecordWasSentOnce() {
      for (int i = 0; i < 250; i++) {
        archive.put("many/" + i, NEW_YEAR.plusSeconds(500_000 + i), described("t", "s", OPEN));
      }
      List<String> harvested = harvest(() -> {});
      assertThat(harvested).hasSize(253).doesNotHaveDuplicates();
    }

    /** All identifiers, asked for page by page. */
    private List<String> harvest(Runnable between) {
      List<String> harvested = new ArrayList<>();
      String query = "verb=ListRecords&metadataPrefix=oai_dc";
      int pages = 0;
      while (!query.isEmpty()) {
        Document xml = ask(query);
        harvested.addAll(identifiers(xml));
        Element token = xml.getElementsByTag("resumptionToken").getFirst();
        assertThat(token.attr("cursor")).isEqualTo(Integer.toString(100 * pages++));
        query = token.text().isEmpty() ? "" : "verb=ListRecords&resumptionToken=" + token.text();
        between.run();
      }
      assertThat(pages).isGreaterThan(2);
      return harvested;
    }

    @Test
    void missesNoRecordThoughOthersChangeMeanwhile() {
      for (int i = 0; i < 250; i++) {
        archive.put("many/" + i, NEW_YEAR.plusSeconds(500_000 + i), described("t", "s", OPEN));
      }
      List<String> changed = new ArrayList<>();
      List<String> harvested =
          harvest(() -> {
            if (changed.size() < 3) {
              changed.add("many/" + changed.size());
              archive.put(
                  changed.getLast(), NEW_YEAR.plusSeconds(900_000), described("new", "s", OPEN));
            }
          });
      for (int i = 0; i < 250; i++) {
        assertThat(harvested).contains("oai:127.0.0.1:many%2F" + i);
      }
    }

    @Test
    void aTokenMayBeUsedAgainAndOnlyForItsVerb() {
      for (int i = 0; i < 150; i++) {
        archive.put("many/" + i, NEW_YEAR.plusSeconds(500_000 + i), described("t", "s", OPEN));
      }
      String token =
          texts(ask("verb=ListRecords&metadataPrefix=oai_dc"), "resumptionToken").getFirst();
      String query = "verb=ListRecords&resumptionToken=" + token;
      assertThat(identifiers(ask(query))).isEqualTo(identifiers(ask(query)));
      assertThat(errorOf("verb=ListIdentifiers&resumptionToken=" + token))
          .isEqualTo("badResumptionToken");
      assertThat(errorOf(query + "A")).isEqualTo("badResumptionToken");
    }

    @Test
    void whatNeverWasOpenIsInNoAnswer() {
      for (String query :
          List.of(
              "verb=ListRecords&metadataPrefix=oai_dc",
              "verb=ListIdentifiers&metadataPrefix=oai_dc",
              "verb=ListSets",
              "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:never")) {
        assertThat(ask(query).toString()).doesNotContain("Тайн", "never%2F3");
      }
      archive.withdraw("never/3", NEW_YEAR.plusSeconds(950_000));
      assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc").toString()).doesNotContain("never");
    }

    @Test
    void whatIsClosedLaterIsDeletedForHarvesters() {
      archive.put("be/1", NEW_YEAR.plusSeconds(800_000), described("Першы", "Наша Ніва", CLOSED));
      Document xml = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier("be/1"));
      assertThat(xml.getElementsByTag("header").attr("status")).isEqualTo("deleted");
      assertThat(xml.toString()).doesNotContain("Першы");
    }

    @Test
    void ofWhatIsEditedAfterItWasClosedHarvestersHearNothing() {
      Instant closed = NEW_YEAR.plusSeconds(800_000);
      archive.put("be/1", closed, described("Першы", "Наша Ніва", CLOSED));
      archive.put("be/1", closed.plusSeconds(5_000), described("Першы", "Тайная крыніца", CLOSED));

      Document xml = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier("be/1"));
      Element header = xml.getElementsByTag("header").getFirst();
      assertThat(header.getElementsByTag("datestamp").text()).isEqualTo(closed.toString());
      assertThat(header.getElementsByTag("setSpec").text()).isEqualTo(SetSpec.of("Наша Ніва"));
    }

    @Test
    void theEndOfAnEmbargoIsAChange() {
      LocalDate past = LocalDate.parse("2024-06-01");
      archive.put("e/past", NEW_YEAR, described("Адкрыты", "", new Access.Embargoed(past)));
      archive.put(
          "never/embargoed",
          NEW_YEAR,
          described("Яшчэ закрыты", "", new Access.Embargoed(LocalDate.now().plusDays(9))));
      Document xml = ask("verb=ListRecords&metadataPrefix=oai_dc&from=2024-05-30&until=2024-06-03");
      assertThat(identifiers(xml)).containsExactly("oai:127.0.0.1:e%2Fpast");
      assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc").toString())
          .doesNotContain("Яшчэ", "embargoed");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a \u0001\u0008\u000B control",
          "a lone \ud800 half, \udc00 another",
          "]]> <b>&amp;</b> & <!-- --> <?x?>",
          "no character: \uFFFE \uFFFF",
          "a null \u0000 and a bell \u0007"
        })
    void whateverATitleHoldsTheAnswerIsWellFormed(String title) throws Exception {
      archive.put("hostile", NEW_YEAR.plusSeconds(700_000), described(title, title, OPEN));
      for (String query :
          List.of(
              "verb=ListRecords&metadataPrefix=oai_dc",
              "verb=ListSets",
              "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier("hostile"))) {
        String body = server.get("/oai?" + query).body();
        DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultNSInstance();
        assertThat(strict.newDocumentBuilder().parse(new InputSource(new StringReader(body))))
            .isNotNull();
        assertThat(parsed(body).getElementsByTag("error")).isEmpty();
      }
    }
  }
}
