// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;

/** What archivists do on pages, and that nobody else can. */
class ArchivePagesTest {
  private static final String DOCUMENT = "/documents/be%2Fskaryna-u-prazie";
  private static final AtomicInteger NAMES = new AtomicInteger();

  @AutoClose private static final TestServer server = new TestServer();
  private static String cookie = "";

  @BeforeAll
  static void signIn() {
    server.archive().keep("be/skaryna-u-prazie", "text/html", "praha.html", "<p>Прага</p>");
    server.archive().keep(Samples.CLOSED, "text/plain", "letter.txt", "рэдкалессе");
    cookie = cookieOf(token(Role.ARCHIVIST));
  }

  private static String token(Role role) {
    return server.tokens().create("token " + NAMES.incrementAndGet(), role, Token.NO_END);
  }

  private static String cookieOf(String token) {
    HttpResponse<String> answer = post("/archive/sign-in", "", "token=" + token);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().allValues("Set-Cookie").getLast().replaceFirst(";.*", "");
  }

  private static HttpRequest.Builder form(String path, String cookie, String body) {
    return server
        .request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", cookie.isEmpty() ? "none=1" : cookie)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> post(String path, String cookie, String body) {
    return server.send(form(path, cookie, body).header("Sec-Fetch-Site", "same-origin").build());
  }

  private static HttpResponse<String> get(String path, String cookie) {
    return server.send(server.request(path).header("Cookie", cookie).build());
  }

  /** Sends files whose parts are divided by {@code --x}; the path of the page that shows them. */
  private static String uploaded(String body) {
    HttpRequest upload =
        server
            .request("/archive/uploads")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Cookie", cookie)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body))
            .build();
    String there = server.send(upload).headers().firstValue("Location").orElseThrow();
    return there.replaceFirst("^https?://[^/]+", "");
  }

  private static Document page(String path) {
    String separator = path.contains("?") ? "&" : "?";
    return Jsoup.parse(get(path + separator + "lang=en", cookie).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/archive/fixity", "/archive/tokens", DOCUMENT + "/edit"})
  void othersSeeTheSignInInstead(String path) {
    String reader = cookieOf(token(Role.READER));

    for (HttpResponse<String> answer : List.of(server.get(path), get(path, reader))) {
      assertThat(answer.statusCode()).isEqualTo(403);
      Document page = Jsoup.parse(answer.body());
      assertThat(page.select("input[name=token][type=password]")).hasSize(1);
      assertThat(page.select("main form").eachAttr("action"))
          .allMatch(action -> action.startsWith("/archive/sign-"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/archive/uploads",
        "/archive/uploads/u1/retry",
        "/archive/uploads/u1/give-up",
        "/archive/failures/f1/retry",
        "/archive/tokens",
        "/archive/tokens/revoke",
        DOCUMENT + "/edit",
        "/people/skaryna/merge",
        "/people/skaryna/split",
        "/people/skaryna/rename"
      })
  void nothingChangesForOthersOrByAFormOfAnotherSite(String path) {
    int before = server.intake().actors().size() + server.intake().amendments().size();

    assertThat(post(path, "", "name=x").statusCode()).isEqualTo(403);
    for (String site : List.of("cross-site", "same-site", "none")) {
      HttpRequest foreign = form(path, cookie, "name=x").header("Sec-Fetch-Site", site).build();
      assertThat(server.send(foreign).statusCode()).as(site).isEqualTo(403);
    }
    HttpRequest old = form(path, cookie, "name=x").header("Origin", "https://evil.example").build();
    assertThat(server.send(old).statusCode()).isEqualTo(403);
    assertThat(server.send(form(path, cookie, "name=x").build()).statusCode()).isEqualTo(403);
    assertThat(server.intake().actors().size() + server.intake().amendments().size())
        .isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be=%D0%AF%D0%BD%0A%D0%A3%D0%B7%D0%BE%D1%80", "en=%E2%80%AEx"})
  void aPersonsNameIsOneVisibleLine(String form) {
    HttpResponse<String> answer = post("/people/skaryna/rename", cookie, form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("one line of 1 to 200 characters");
  }

  @Test
  void aPersonsNameIsNotEndless() {
    HttpResponse<String> answer = post("/people/skaryna/rename", cookie, "ru=" + "x".repeat(201));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void theCookieIsNoTokenAndOnlyForUs() {
    String token = token(Role.ARCHIVIST);
    String set =
        post("/archive/sign-in", "", "token=" + token).headers().allValues("Set-Cookie").getLast();

    assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(token);
    assertThat(get("/archive", set.replaceFirst(";.*", "")).headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("private"));
    assertThat(get("/api/intake", set.replaceFirst(";.*", "")).statusCode()).isEqualTo(401);
  }

  @Test
  void aWrongTokenIsToldAndWrittenDown() {
    HttpResponse<String> answer = post("/archive/sign-in", "", "token=skaryna_wrong");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]")).hasSize(1);
    assertThat(answer.body()).doesNotContain("skaryna_wrong");
    assertThat(server.audit().entries()).extracting(AuditEntry::action).contains("sign in");
  }

  @Test
  void aSessionEndsWithItsTokenAndBySigningOut() {
    String secret = token(Role.ARCHIVIST);
    String name = "token " + NAMES.get();
    String session = cookieOf(secret);
    assertThat(get("/archive/tokens", session).statusCode()).isEqualTo(200);
    server.tokens().revoke(name);
    assertThat(get("/archive/tokens", session).statusCode()).isEqualTo(403);

    String other = cookieOf(token(Role.ARCHIVIST));
    assertThat(post("/archive/sign-out", other, "").statusCode()).isEqualTo(303);
    assertThat(get("/archive/tokens", other).statusCode()).isEqualTo(403);
  }

  @Test
  void noBrowserKeepsASearchOfSomebodySignedIn() {
    HttpResponse<String> answer = get("/", cookie);

    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void whoSignedInReadsWhatIsClosed() {
    assertThat(server.get("/documents/closed%2Fletter").statusCode()).isEqualTo(404);
    assertThat(get("/documents/closed%2Fletter", cookie).body()).contains("рэдкалессе");
    assertThat(server.get("/documents/closed%2Fletter/view").statusCode()).isEqualTo(404);
    assertThat(get("/documents/closed%2Fletter/view", cookie).body()).isEqualTo("рэдкалессе");
  }

  @Test
  void takesFilesInAndTellsWhatBecameOfEach() {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"<b>Ліст.txt\"\r\n\r\n"
            + "тэкст\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"worn.txt\"\r\n\r\n"
            + "bad\r\n--x--\r\n";

    Document page = page(uploaded(body));
    assertThat(page.select(".list .what").eachText())
        .containsExactly("worn.txt failed", "_b_Ліст.txt added");
    assertThat(page.select("form[action$=retry], form[action$=give-up]")).hasSize(2);
    assertThat(page("/archive").select(".list .what").text()).contains("_b_Ліст.txt, worn.txt");
  }

  @Test
  void showsWhatFailedWithAWayToTryAgain() {
    Document page = page("/archive");

    assertThat(page.select(".list .wrong").text()).contains("is damaged");
    assertThat(page.select("form[action=/archive/failures/f1/retry]")).hasSize(1);
    assertThat(page.select(".busy").text()).contains("skaryna add, process 12");
  }

  @Test
  void editsWhatDiffersAndNothingElse() {
    Document edit = page(DOCUMENT + "/edit");
    assertThat(edit.select("input[name=version]").val()).isEqualTo("2");
    assertThat(edit.select("textarea[name=notes]").text())
        .isEqualTo("the date was taken from the file name");

    String body = "version=2&title=&date=2017-08-06&language=be&type=article&access=public";
    assertThat(post(DOCUMENT + "/edit", cookie, body).headers().firstValue("Location"))
        .hasValueSatisfying(value -> assertThat(value).endsWith(DOCUMENT));
    assertThat(server.intake().amendments().getLast().values().toString())
        .isEqualTo("{DATE=[2017-08-06]}");
  }

  @Test
  void namesAFieldThatCannotBeMeantAndKeepsWhatWasTyped() {
    HttpResponse<String> answer =
        post(DOCUMENT + "/edit?lang=be", cookie, "version=2&date=" + encoded("<b>учора"));
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("date");
    assertThat(page.select("input[name=date]").val()).isEqualTo("<b>учора");
    assertThat(page.select("strong.wrong").text()).startsWith("Патрэбна дата (1990,");
  }

  @Test
  void whoMaySeeADocumentIsChosenNotTyped() {
    Document edit = page(DOCUMENT + "/edit");
    assertThat(edit.select("select[name=access] option[selected]").val()).isEqualTo("public");
    assertThat(edit.select("select[name=type] option[selected]").text()).isEqualTo("article");

    post(DOCUMENT + "/edit", cookie, "version=2&access=until&access.day=2099-01-01");
    assertThat(server.intake().amendments().getLast().values().toString())
        .isEqualTo("{ACCESS=[embargoed until 2099-01-01]}");
    HttpResponse<String> wrong =
        post(DOCUMENT + "/edit", cookie, "version=2&access=until&access.day=");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(wrong.body()).select("[aria-invalid]").eachAttr("name"))
        .containsExactly("access");
  }

  @Test
  void showsHowAnEarlierVersionWasDescribed() {
    String there = page(DOCUMENT).select(".history a").getLast().attr("href");

    assertThat(there).isEqualTo(DOCUMENT + "/versions/2");
    Document version = page(DOCUMENT + "/versions/1");
    assertThat(version.select("h1").text()).isEqualTo("Version 1 of 2");
    assertThat(version.select("dd").eachText()).contains("was so", "Belarusian", "everybody");
    assertThat(get(DOCUMENT + "/versions/3", cookie).statusCode()).isEqualTo(404);
    assertThat(get(DOCUMENT + "/versions/x", cookie).statusCode()).isEqualTo(404);
    assertThat(server.get(DOCUMENT + "/versions/1").statusCode()).isEqualTo(403);
  }

  @Test
  void anEditOfAnOlderVersionIsShownAgain() {
    HttpResponse<String> answer = post(DOCUMENT + "/edit", cookie, "version=1&date=1990");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(answer.body()).select("input[name=date]").val()).isEqualTo("1990");
  }

  @Test
  void makesATokenShowsItOnceAndRevokesIt() {
    HttpResponse<String> made =
        post("/archive/tokens", cookie, "name=" + encoded("Зоська") + "&role=reader&until=");
    String secret = Jsoup.parse(made.body()).select(".made code").text();

    assertThat(server.tokens().find(secret)).isPresent();
    assertThat(page("/archive/tokens").html()).contains("Зоська").doesNotContain(secret);
    post("/archive/tokens/revoke", cookie, "name=" + encoded("Зоська"));
    assertThat(server.tokens().find(secret)).isEmpty();
    assertThat(post("/archive/tokens", cookie, "name=x&role=king").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "late, 2001-01-01, Апошні дзень, ужо мінуў",
    "late, tomorrow, Выберыце, напрыклад 2027-12-31",
    "token 1, '', 'Ключ «token 1»', іншае імя",
    "/, '', Імя складаецца, лічбы",
  })
  void aTokenThatCannotBeIsRefusedInTheReadersWords(
      String name, String until, String begins, String says) {
    int before = server.tokens().list().size();
    HttpResponse<String> answer =
        post(
            "/archive/tokens?lang=be",
            cookie,
            "role=reader&name=" + encoded(name) + "&until=" + encoded(until));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".wrong").text())
        .startsWith(begins)
        .contains(says);
    assertThat(server.tokens().list()).hasSize(before);
  }

  @Test
  void whatWasPassedOverIsNotOfferedAgain() {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"blank.txt\"\r\n\r\n"
            + " \r\n--x--\r\n";

    Document page = page(uploaded(body));
    assertThat(page.select(".list .what").text()).isEqualTo("blank.txt skipped");
    assertThat(page.select("form[action$=retry], form[action$=give-up]")).isEmpty();
  }

  @Test
  void thePersonToMergeIsFoundByName() {
    int before = server.people().decisions().size();
    Document choice = Jsoup.parse(post("/people/skaryna/merge?lang=en", cookie, "from=x").body());
    assertThat(choice.select(".who details[open] [role=alert]").text())
        .isEqualTo("Nobody in the archive has the name or address “x”.");
    assertThat(choice.select("input[name=from]").val()).isEqualTo("x");
    assertThat(post("/people/skaryna/merge", cookie, "from=x").statusCode()).isEqualTo(400);

    Document self =
        Jsoup.parse(post("/people/skaryna/merge?lang=en", cookie, "from=skaryna").body());
    assertThat(self.select("[role=alert]").text()).contains("this very person");

    assertThat(server.people().decisions()).hasSize(before);
    post("/people/skaryna/merge", cookie, "from=" + encoded("https://a.example/people/printer"));
    assertThat(server.people().decisions()).hasSize(before + 1);
  }

  @Test
  void tellsOfChecksAndWhatTheyFound() {
    Document page = page("/archive/fixity");

    assertThat(page.select(".state").text()).isEqualTo("1 problem");
    assertThat(page.select(".damaged a").attr("href")).isEqualTo(DOCUMENT);
  }

  @Test
  void theArchiveStandsInTheHeaderOnlyForArchivists() {
    assertThat(page("/people").select(".sections a").eachAttr("href")).contains("/archive");
    assertThat(server.page("/people").select(".sections a").eachAttr("href"))
        .contains("/people", "/list")
        .doesNotContain("/archive");
  }
}
