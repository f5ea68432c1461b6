// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list search through HTTP. */
class BatchTest {
  private static final String LIST = "Францыск Скарына\n\n123\nНіхто Невядомы\nFrancysk Skaryna\n";

  @AutoClose private static final TestServer server = new TestServer();
  @TempDir private static Path folder;

  private static HttpResponse<String> post(String query, String type, String body) {
    return post(query, type, "*/*", body);
  }

  private static HttpResponse<String> post(String query, String type, String accept, String body) {
    return server.send(
        server
            .request("/api/batch" + query)
            .header("Content-Type", type)
            .header("Accept", accept)
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static JsonNode rows(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return server.read(answer).at("/rows");
  }

  @Test
  void tellsDocumentsSpellingsAndLevelOfEachName() {
    HttpResponse<String> answer = post("?articles=2", "text/plain; charset=utf-8", LIST);
    JsonNode row = rows(answer).get(0);

    assertThat(row.at("/line").asInt()).isEqualTo(1);
    assertThat(row.at("/name").asString()).isEqualTo("Францыск Скарына");
    assertThat(row.at("/documents").asInt())
        .isEqualTo(
            server
                .json(
                    "/api/search?q=name:%22%D0%A4%D1%80%D0%B0%D0%BD%D1%86%D1%8B%D1%81%D0%BA%20"
                        + "%D0%A1%D0%BA%D0%B0%D1%80%D1%8B%D0%BD%D0%B0%22")
                .at("/total")
                .asInt())
        .isPositive();
    assertThat(row.at("/level").asString()).isEqualTo("exact");
    assertThat(row.at("/spellings").values()).hasSizeGreaterThan(4);
    assertThat(row.at("/articles").values()).hasSize(2);
    assertThat(row.at("/link").asString()).startsWith(server.url("/?q=name%3A%22"));
    assertThat(server.read(answer).at("/list").toString())
        .isEqualTo(
            "{\"lines\":5,\"names\":3,\"bad\":2,\"unlisted\":0,\"encoding\":\"UTF-8\",\"column\":null}");
  }

  @Test
  void reportsEachBadLineAndStopsAtNone() {
    JsonNode rows = rows(post("", "text/plain", LIST));

    assertThat(rows.values()).hasSize(5);
    assertThat(rows.at("/1/fault").asString()).isEqualTo("empty");
    assertThat(rows.at("/2/fault").asString()).isEqualTo("no-letter");
    assertThat(rows.at("/2/reason").asString()).contains("no letter");
    assertThat(rows.at("/2").has("documents")).isFalse();
    assertThat(rows.at("/3/documents").asInt()).isZero();
    assertThat(rows.at("/4/documents").asInt()).isPositive();
  }

  @Test
  void tellsReasonsInTheReadersLanguage() {
    assertThat(rows(post("?lang=be", "text/plain", LIST)).at("/1/reason").asString())
        .startsWith("радок пусты");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json|[\"Францыск Скарына\", \"7\"]",
        "application/json|{\"list\": [\"Францыск Скарына\", \"7\"]}",
        "text/csv|name;n~Францыск Скарына;1~7;2",
        "text/plain|Францыск Скарына~7"
      })
  void readsEveryKindOfBody(String row) {
    String[] parts = row.split("\\|", 2);
    JsonNode rows = rows(post("", parts[0], parts[1].replace('~', '\n')));

    assertThat(rows.values()).hasSize(2);
    assertThat(rows.at("/0/documents").asInt()).isPositive();
    assertThat(rows.at("/1/fault").asString()).isEqualTo("no-letter");
  }

  private static String form(Map<String, String> parts) {
    StringBuilder body = new StringBuilder();
    parts.forEach((head, value) ->
        body.append("--B\r\nContent-Disposition: form-data; ")
            .append(head)
            .append("\r\n\r\n")
            .append(value)
            .append("\r\n"));
    return body.append("--B--\r\n").toString();
  }

  @Test
  void saysThatTheConnectionEndsWithABrokenForm() {
    HttpResponse<String> answer = post("", "multipart/form-data; boundary=B", "x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Connection")).hasValue("close");
  }

  @Test
  void readsWhatAFormPastesWithItsParameters() {
    String pasted =
        form(Map.of("name=\"list\"", LIST, "name=\"sort\"", "documents", "name=\"lang\"", ""));
    JsonNode rows = rows(post("", "multipart/form-data; boundary=B", pasted));

    assertThat(rows.at("/2/name").asString()).isEqualTo("Ніхто Невядомы");
    assertThat(rows.at("/3/fault").asString()).isEqualTo("empty");
  }

  @Test
  void aFileOfAFormWinsOverWhatIsPasted() {
    String upload =
        form(
            Map.of(
                "name=\"list\"",
                "",
                "name=\"file\"; filename=\"people.csv\"",
                "n;ФИО\n1;Францыск Скарына\n"));
    HttpResponse<String> answer = post("", "multipart/form-data; boundary=B", upload);

    assertThat(rows(answer).at("/0/documents").asInt()).isPositive();
    assertThat(server.read(answer).at("/list/column").asString()).isEqualTo("ФИО");
  }

  @Test
  void streamsALineARowToProgramsThatAskForIt() {
    HttpResponse<String> answer = post("", "text/plain", "application/x-ndjson", LIST);
    List<JsonNode> lines = answer.body().lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(lines).hasSize(6);
    assertThat(lines.getFirst().at("/list/names").asInt()).isEqualTo(3);
    assertThat(lines.get(1).at("/name").asString()).isEqualTo("Францыск Скарына");
  }

  @Test
  void filtersAndLevelsCountAsInASearch() {
    int all = rows(post("", "text/plain", LIST)).at("/0/documents").asInt();
    int russian = rows(post("?language=ru", "text/plain", LIST)).at("/0/documents").asInt();

    assertThat(russian).isPositive().isLessThan(all);
    assertThat(rows(post("?not.language=ru", "text/plain", LIST)).at("/0/documents").asInt())
        .isEqualTo(all - russian);
    assertThat(rows(post("?names=exact", "text/plain", LIST)).at("/0/documents").asInt())
        .isLessThan(all);
    assertThat(rows(post("?language=ru", "text/plain", LIST)).at("/0/link").asString())
        .endsWith("&language=ru");
  }

  @Test
  void sortsByTheAlphabetWithBadLinesLast() {
    JsonNode rows = rows(post("?sort=name", "text/plain", "Яна Ян\n5\nБарыс Ян\nАдам Ян\n"));

    assertThat(rows.values().stream().map(row -> row.at("/name").asString()))
        .containsExactly("Адам Ян", "Барыс Ян", "Яна Ян", "5");
  }

  private static final String FORMULAS = "=cmd|'/c calc'!A1\n+Ян\n-Ян\n@Ян\n\tЯн\n＝Ян\n";

  @Test
  void aCellOfCsvIsNeverAFormula() throws IOException {
    HttpResponse<String> answer = post("?format=csv", "text/plain", FORMULAS);
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(answer.body().substring(1))).getRecords();

    assertThat(answer.body()).startsWith("\uFEFFline,name,documents");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).contains("skaryna.csv"));
    assertThat(rows.stream().skip(1).map(row -> row.get(1)))
        .containsExactly("'=cmd|'/c calc'!A1", "'+Ян", "'-Ян", "'@Ян", "Ян", "'＝Ян");
  }

  @Test
  void aWorkbookHoldsTextsAndNumbersAndNoFormula() throws IOException {
    Map<String, Document> parts = workbook(FORMULAS + LIST);
    Document sheet = sheet(parts);

    assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml");
    assertThat(sheet.select("f")).isEmpty();
    assertThat(sheet.select("row")).hasSize(1 + 6 + 5);
    assertThat(sheet.select("c[r=A2]").text()).isEqualTo("1");
    assertThat(sheet.select("c[r=B2]").text()).isEqualTo("'=cmd|'/c calc'!A1");
    Element documents = sheet.select("c[r=C8]").getFirst();
    assertThat(documents.attr("t")).isIn("", "n");
    assertThat(Integer.parseInt(documents.text())).isPositive();
  }

  @Test
  void aWorkbookHoldsNothingThatXmlCannot() throws IOException {
    Document sheet = sheet(workbook("Ян \u0001 Узор ]]> \uFFFE <b>\n"));

    assertThat(sheet.select("c[r=B2]").text()).isEqualTo("Ян Узор ]]> \uFFFD <b>");
  }

  private static Document sheet(Map<String, Document> parts) {
    return Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"), "the sheet");
  }

  private static Map<String, Document> workbook(String list) throws IOException {
    byte[] xlsx =
        server.bytes(
            server
                .request("/api/batch?format=xlsx")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(list))
                .build());
    Map<String, Document> parts = new HashMap<>();
    Path file = Files.write(folder.resolve("list.xlsx"), xlsx);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        String xml = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        parts.put(part.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
      }
    }
    return parts;
  }

  @Test
  void restrictedDocumentsCountForArchivistsAlone() {
    List<Integer> counts = new ArrayList<>();
    for (String token : List.of("", server.tokens().create("Янка", Role.READER, Token.NO_END))) {
      var request =
          server
              .request("/api/batch")
              .header("Content-Type", "text/plain")
              .POST(BodyPublishers.ofString("рэдкалессе"));
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      counts.add(rows(server.send(request.build())).at("/0/documents").asInt());
    }
    assertThat(counts).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?sort=best | text/plain | Ян | 400 | one of input, documents, name",
        "?page=2 | text/plain | Ян | 400 | known are format, column",
        "?format=pdf | text/plain | Ян | 400 | one of json, jsonl, csv, xlsx",
        "?column=герой | text/csv | Ян | 400 | column",
        "?articles=21 | text/plain | Ян | 400 | from 0 to 20",
        "'' | text/plain | '' | 400 | list is empty",
        "'' | application/json | {\"list\": 5} | 400 | list of names",
        "'' | application/json | [5] | 400 | list of names",
        "'' | application/json | [ | 400 | not JSON",
        "'' | application/pdf | Ян | 415 | expected application/json",
        "'' | multipart/form-data; boundary=B | x | 400 | RFC 7578"
      })
  void saysWhatIsWrong(String query, String type, String body, int status, String says) {
    HttpResponse<String> answer = post(query.replace("герой", "x"), type, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains(says);
  }

  @Test
  void refusesAWorkbookAsAList() {
    HttpResponse<String> answer = post("", "text/csv", "PK\u0003\u0004…");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("save it as CSV");
  }

  @Test
  void everyStreamOfNamesIsClosed() {
    post("", "text/plain", LIST);
    assertThat(server.engine().openStreams()).isZero();
  }
}
