// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.TestServer;

/** The pages as a browser without a script gets them: every link is followed by hand. */
class SearchPageTest {
  private static final String PRINTER = "/?q=Francysk+Skaryna&lang=en";

  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void start() {
    server.archive().keep("be/skaryna-u-prazie", "text/html", "praha.html", "<p>Прага</p>");
  }

  /** Follows the only link that {@code selector} finds. */
  private static Document follow(Document page, String selector) {
    List<Element> links = page.select(selector);
    assertThat(links).as(selector).hasSize(1);
    return server.page(links.getFirst().attr("href"));
  }

  private static List<String> titles(Document page) {
    return page.select(".result h2").eachText();
  }

  @Test
  void showsHitsWithSourceDateLanguageAndReason() {
    Element hit = server.page(PRINTER).select(".result").getFirst();

    assertThat(hit.select("h2").attr("lang")).isEqualTo("be");
    assertThat(hit.select(".source").text()).isEqualTo("Кніжны веснік");
    assertThat(hit.select("time").attr("datetime")).isEqualTo("2017-08-06");
    assertThat(hit.select("time").text()).isEqualTo("6 August 2017");
    assertThat(hit.select(".snippet mark").eachText())
        .containsExactly("Францыск Скарына", "Францыска Скарыны");
    assertThat(hit.select(".snippet").attr("lang")).isEqualTo("be");
    assertThat(hit.select(".why li").getLast().text())
        .isEqualTo("Францыска Скарыны Belarusian, genitive");
  }

  @Test
  void startsWithABoxAndQueriesToTry() {
    Document start = server.page("/?lang=en");

    assertThat(start.select("form[role=search] input[type=search]")).hasSize(1);
    assertThat(start.select(".holdings").text()).startsWith("44 articles Belarusian 42");
    assertThat(start.select(".try a")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(server.page(start.select(".try a").get(1).attr("href")).select(".result"))
        .isNotEmpty();
  }

  @Test
  void switchesASpellingOffAndOnAgain() {
    Document all = server.page(PRINTER);
    assertThat(all.select(".sp").eachText())
        .anyMatch(text -> text.startsWith("Францыск Скарына 4"));

    Document without = follow(all, ".sp:has(bdi:matchesOwn(^Francysk Skaryna$))");
    assertThat(without.select("#q").val())
        .isEqualTo("Francysk Skaryna -spelling:\"Francysk Skaryna\"");
    assertThat(titles(without)).doesNotContain("The printer from Polatsk").hasSize(2);
    assertThat(without.select(".sp.off bdi").text()).isEqualTo("Francysk Skaryna");

    Document again = follow(without, ".sp.off");
    assertThat(again.select("#q").val()).isEqualTo("Francysk Skaryna");
    assertThat(titles(again)).isEqualTo(titles(all));
  }

  @Test
  void groupsSpellingsByLanguageAndScript() {
    Document page = server.page("/?q=Francysk+Skaryna&names=similar&lang=en");

    assertThat(page.select(".spellings dt").eachText())
        .containsExactly("Belarusian", "Russian", "Latin letters");
    assertThat(page.select(".spellings dd bdi[lang=en]").eachText())
        .containsExactly("Francysk Skaryna", "Francis Skorina");
    assertThat(page.select(".spellings dd bdi[lang=ru]").eachText())
        .containsExactly("Франциск Скорина", "Франциска Скорины");
  }

  @Test
  void turnsTheDial() {
    Document page = server.page(PRINTER);
    assertThat(page.select(".dial a").eachText())
        .containsExactly("exact 1", "inflected 1", "all spellings 3", "similar 3");
    assertThat(page.select(".dial a[aria-current]").text()).isEqualTo("all spellings 3");

    Document exact = follow(page, ".dial a:contains(exact)");
    assertThat(titles(exact)).containsExactly("The printer from Polatsk");
    assertThat(exact.select(".dial a[aria-current]").text()).isEqualTo("exact 1");
    assertThat(follow(exact, ".dial a:contains(all spellings)").select(".result")).hasSize(3);
  }

  @Test
  void countsForTheDialAndDoesNoMore() {
    List<SearchRequest> asked = Collections.synchronizedList(new ArrayList<>());
    server
        .engine()
        .failOn(request -> {
          asked.add(request);
          return Optional.empty();
        });
    server.page(PRINTER + "&language=be");
    server.engine().failOn(request -> Optional.empty());

    assertThat(asked)
        .extracting(SearchRequest::names)
        .containsExactlyInAnyOrder(NameLevel.values());
    assertThat(asked)
        .filteredOn(request -> request.names() != NameLevel.VARIANTS)
        .allSatisfy(request -> {
          assertThat(request.size()).isZero();
          assertThat(request.facets()).isEmpty();
          assertThat(request.snippets()).isFalse();
          assertThat(request.filters().included(FacetField.LANGUAGE)).containsExactly("be");
        });
  }

  @Test
  void hasNoDialWhereNoNameIsAskedFor() {
    assertThat(server.page("/?q=кнігу").select(".dial, .spellings")).isEmpty();
  }

  @Test
  void narrowsByFacetsAndWidensAgain() {
    Document russian = follow(server.page(PRINTER), ".facet a.value:contains(Russian)");
    assertThat(titles(russian)).containsExactly("Типография в Вильне");
    assertThat(russian.select(".chips a").getFirst().text()).startsWith("Language Russian");
    assertThat(russian.select(".facet li.on").text()).contains("Russian");

    assertThat(titles(follow(russian, ".chips a:contains(Russian)"))).hasSize(3);
    assertThat(titles(follow(russian, ".facet li.on a.value"))).hasSize(3);
    assertThat(titles(follow(russian, ".chips a.all"))).hasSize(3);
  }

  @Test
  void leavesOutAFacetValue() {
    Document page = follow(server.page(PRINTER), "a.exclude[title=Leave out Russian]");

    assertThat(titles(page)).hasSize(2).doesNotContain("Типография в Вильне");
    assertThat(page.select(".chips a").getFirst().text()).startsWith("Language not Russian");
    assertThat(titles(follow(page, ".chips a:contains(not)"))).hasSize(3);
  }

  @Test
  void choosesAYearFromTheTimeline() {
    Document page = server.page(PRINTER);
    assertThat(page.select("svg.bars a title").eachText())
        .containsExactly("2017: 2 articles", "2020: 1 article");

    Document year = follow(page, "svg.bars a:has(title:contains(2017))");
    assertThat(titles(year)).hasSize(2);
    assertThat(year.select("input[name=from]").getLast().val()).isEqualTo("2017");
    assertThat(year.select("svg.bars a title").eachText())
        .containsExactly("August 2017: 1 article", "November 2017: 1 article");
    assertThat(titles(follow(year, ".chips a:contains(2017)"))).hasSize(3);
  }

  @Test
  void sortsAndPages() {
    Document newest = follow(server.page("/?q=кнігу&lang=en"), ".sort a:contains(newest)");
    assertThat(titles(newest).getFirst()).isEqualTo("Нататка 49");

    Document second = follow(newest, "a[rel=next]");
    assertThat(titles(second).getFirst()).isEqualTo("Нататка 29");
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(titles(follow(second, "a[rel=first]")).getFirst()).isEqualTo("Нататка 49");
    assertThat(titles(follow(second, ".sort a:contains(oldest)")).getFirst())
        .isEqualTo("Нататка 10");
  }

  @Test
  void keepsTheSearchWhenTheLanguageChanges() {
    Document english = server.page(PRINTER + "&language=ru&sort=newest");
    Document belarusian = follow(english, ".langs a[lang=be]");

    assertThat(belarusian.select("html").attr("lang")).isEqualTo("be");
    assertThat(belarusian.select(".count").text()).isEqualTo("Знойдзены 1 артыкул");
    assertThat(titles(belarusian)).isEqualTo(titles(english));
    assertThat(belarusian.select(".sort [aria-current]").text()).isEqualTo("спачатку новыя");
    assertThat(belarusian.select("time").text()).isEqualTo("2 лістапада 2017");
  }

  @ParameterizedTest(name = "lang={0}, cookie {1}, Accept-Language {2}: {3}")
  @CsvSource({
    "be, ru, en, be, the parameter first",
    "'', ru, en, ru, then the cookie",
    "'', '', 'ru-RU,ru;q=0.9', ru, then the browser",
    "'', '', 'de,fr', en, else English",
    "xx, ru, en, ru, an unknown parameter says nothing",
    "'', '\"><script>', be, be, an unknown cookie says nothing",
    "'', '', ';;;q=', en, nor a header that cannot be read",
  })
  void choosesTheReadersLanguage(
      String parameter, String cookie, String accepted, String language, String why) {
    HttpResponse<String> page =
        server.send(
            server
                .request("/?lang=" + parameter)
                .header("Cookie", "lang=" + cookie)
                .header("Accept-Language", accepted)
                .build());

    assertThat(page.body()).as(why).contains("<html lang=\"" + language + "\"");
  }

  @Test
  void remembersALanguageThatWasChosen() {
    assertThat(server.get("/?lang=be").headers().firstValue("Set-Cookie").orElse(""))
        .contains("lang=be")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    assertThat(server.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(server.get("/?lang=xx").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void remembersColoursThatWereChosen() {
    Document page = server.page(PRINTER);
    String dark = page.select(".themes a:contains(dark)").attr("href");

    assertThat(page.select("html").attr("data-theme")).isEqualTo("auto");
    assertThat(server.page(dark).select("html").attr("data-theme")).isEqualTo("dark");
    assertThat(titles(server.page(dark))).isEqualTo(titles(page));
    assertThat(server.get(dark).headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.matches("theme=dark;.*HttpOnly.*SameSite=Lax"));
    String kept = server.send(server.request("/").header("Cookie", "theme=dark").build()).body();
    assertThat(kept).contains("data-theme=\"dark\"").contains("content=\"dark\"");
    assertThat(server.page("/?theme=x").select("html").attr("data-theme")).isEqualTo("auto");
  }

  @Test
  void offersWhatFindsSomethingWhereNothingIsFound() {
    Document page = server.page("/?q=кнігу&language=be&source=Nowhere&lang=en");

    assertThat(page.select("h1").text()).isEqualTo("Nothing was found");
    assertThat(page.select(".none li").eachText())
        .containsExactly("Without: Source Nowhere 40", "Search without filters 40");
    assertThat(follow(page, ".none a:contains(Source Nowhere)").select(".chips .field").text())
        .isEqualTo("Language");
  }

  @Test
  void offersFewerWordsAndTheSpellingsThatWereLeftOut() {
    assertThat(server.page("/?q=zzz+кнігу&lang=en").select(".none li").eachText())
        .containsExactly("Without: zzz 40");
    String off =
        server.page(PRINTER).select(".sp bdi").eachText().stream()
            .map(form -> " -spelling:\"" + form + "\"")
            .collect(Collectors.joining());
    assertThat(
            server
                .page("/?q=" + encode("Francysk Skaryna" + off) + "&lang=en")
                .select(".none li")
                .eachText())
        .containsExactly("Put all spellings back 3", "Let names match as: similar 1");
    Document nothing = server.page("/?q=zzz&lang=en");
    assertThat(nothing.select(".none .ways")).isEmpty();
    assertThat(nothing.select(".none .try a")).isNotEmpty();
  }

  @Test
  void leavesOutAndTakesInAllSpellingsOfALanguage() {
    Document page = follow(server.page(PRINTER), ".spellings .whole a:contains(Belarusian)");

    assertThat(page.select(".sp.off bdi").eachText())
        .containsExactlyInAnyOrder("Францыск Скарына", "Францыска Скарыны");
    Document again = follow(page, ".spellings .whole a:contains(put back)");
    assertThat(again.select(".sp.off")).isEmpty();
  }

  @Test
  void showsAllValuesOfAFacet() {
    Document page = server.page("/facets/source?q=кнігу&lang=en");

    assertThat(page.select("h1").text()).isEqualTo("Source 1 value");
    assertThat(titles(follow(page, ".facet a.value:contains(Нататнік)"))).hasSize(20);
    assertThat(server.page("/facets/source?q=кнігу&holding=zzz").select(".facet li")).isEmpty();
    assertThat(server.page("/facets/source?q=кнігу&cursor=zzz").select(".facet li")).hasSize(1);
    assertThat(follow(page, ".sort a:contains(alphabet)").select(".facet li")).hasSize(1);
    assertThat(server.get("/facets/nothing").statusCode()).isEqualTo(404);
    assertThat(server.get("/facets/date").statusCode()).isEqualTo(404);
  }

  @Test
  void suggestsNamesAsAListForTheBox() {
    Document list = server.page("/suggest?q=Скар&lang=en");

    assertThat(list.select("[role=option]").eachAttr("data-query"))
        .containsExactly("Францыск Скарына");
    assertThat(list.select("[role=option]").text()).isEqualTo("Францыск Скарына person 4");
    assertThat(server.get("/suggest?q=").body()).isBlank();
    assertThat(server.get("/suggest?q=" + "z".repeat(5000)).body()).isBlank();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void leavesOutWhatItCannotReadAndSaysSo() {
    Document page = server.page("/?q=кнігу&size=5&sort=upwards&after=elsewhere&utm_x=1&lang=en");

    assertThat(page.select(".result")).hasSize(20);
    assertThat(page.select(".warnings li").eachText())
        .hasSize(2)
        .anyMatch(text -> text.contains("sort") && text.contains("upwards"))
        .anyMatch(text -> text.contains("first page"));
  }

  @Test
  void showsADocumentWithWhatWasFoundInIt() {
    Document page = follow(server.page(PRINTER), ".result h2 a:contains(Пражскія)");

    assertThat(page.select("h1").text()).isEqualTo("Пражскія кнігі полацкага друкара");
    assertThat(page.select(".body").attr("lang")).isEqualTo("be");
    assertThat(page.select(".body p")).hasSize(2);
    assertThat(page.select(".body mark").eachText())
        .containsExactly("Францыск Скарына", "Францыска Скарыны");
    assertThat(page.select(".facts dd").eachText())
        .contains("6 August 2017", "Кніжны веснік", "Belarusian", "praha.html", "3 February 2024");
    assertThat(page.select(".published a").attr("href")).isEqualTo("https://example.org/skaryna");
    assertThat(server.get(page.select("a.button").attr("href")).body()).isEqualTo("<p>Прага</p>");
    assertThat(titles(follow(page, ".back a"))).hasSize(3);
  }

  @Test
  void everyPageIsWholeWithoutAScript() {
    for (String path : List.of("/", PRINTER, "/?q=zzz", "/documents/be%2Fskaryna-u-prazie")) {
      Document page = server.page(path);
      assertThat(
              page.select(
                  "script:not([type=application/ld+json]):not([src^=/assets/]), [style], style, object"))
          .as(path)
          .isEmpty();
      assertThat(page.select("html[lang], head title, main h1")).as(path).hasSize(3);
      assertThat(page.select("link, img").eachAttr("src")).noneMatch(src -> src.contains("//"));
      assertThat(page.select("form").eachAttr("action")).containsOnly("/");
    }
  }

  @Test
  void sendsItsStylesOnce() {
    String address = server.page("/").select("link[rel=stylesheet]").getFirst().attr("href");
    HttpResponse<String> styles = server.get(address);

    assertThat(styles.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(styles.body()).contains("light-dark(").doesNotContain("http");
    String tag = styles.headers().firstValue("ETag").orElse("");
    assertThat(
            server.send(server.request(address).header("If-None-Match", tag).build()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void keepsASpellingThatWasLeftOutWhereAFilterHidesIt() {
    String query = encode("Francysk Skaryna -spelling:\"Franciscus Scorina\"");
    Document page = server.page("/?q=" + query + "&language=be&lang=en");

    assertThat(page.select(".sp.off bdi").eachText()).containsExactly("Franciscus Scorina");
    assertThat(page.select(".sp.off .n").text()).isEqualTo("0");
    assertThat(follow(page, ".sp.off").select("#q").val()).isEqualTo("Francysk Skaryna");
  }

  @Test
  void showsNoFilterThatIsNotInForce() {
    Document turned = server.page("/?q=кнігу&from=2025&to=2020&lang=en");
    Document wrong = server.page("/?q=кнігу&from=%3Cscript%3E&language=beee&tag=&lang=en");

    assertThat(turned.select(".chips a")).isEmpty();
    assertThat(turned.select(".warnings li").eachText())
        .anyMatch(text -> text.contains("from") && text.contains("2025"))
        .anyMatch(text -> text.contains("to") && text.contains("2020"));
    assertThat(turned.select(".period input[name=from]").val()).isEmpty();
    assertThat(wrong.select(".chips a")).isEmpty();
    assertThat(wrong.select(".warnings li")).hasSize(2);
    assertThat(wrong.select(".langs a").getFirst().attr("href")).doesNotContain("script");
  }
}
