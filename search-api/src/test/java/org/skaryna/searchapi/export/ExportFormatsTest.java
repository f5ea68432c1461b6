// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.searchapi.export.HostileHits.hit;
import static org.skaryna.searchapi.export.HostileHits.hits;
import static org.skaryna.searchapi.export.HostileHits.seen;
import static org.skaryna.searchapi.export.HostileHits.written;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ArticleHit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format is read by what its users read it with, whatever the titles hold. */
class ExportFormatsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static ArticleHit colas() {
    return hit(
        Article.builder("be/kolas", "Тэкст.")
            .title("Новая зямля")
            .language(Language.BELARUSIAN)
            .source("Наша Ніва")
            .type("book")
            .url("https://example.org/kolas?a=1&b=2")
            .authors(List.of("Якуб Колас", "Рэдакцыя «Нашай Нівы»"))
            .tags(List.of("паэма"))
            .date(ArticleDates.read("1923-05"))
            .build());
  }

  private static ArticleHit dated(String date) {
    return hit(Article.builder("dated", "x").title("x").date(ArticleDates.read(date)).build());
  }

  @Test
  void csvIsReadBackWithEveryCellInItsColumn() throws IOException {
    String csv = written(ExportFormat.CSV, hits());
    assertThat(csv).startsWith("\uFEFFid,title,").contains("\r\n");

    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(parser.getHeaderNames()).isEqualTo(CsvHits.COLUMNS);
      assertThat(rows).hasSize(seen().size()).allMatch(CSVRecord::isConsistent);
      assertThat(rows.stream().map(row -> unguarded(row.get("title")))).isEqualTo(seen());
      assertThat(rows).allSatisfy(row -> assertThat(row.get("language")).isEqualTo("be"));
    }
  }

  private static String unguarded(String cell) {
    return cell.matches("'[=+@-].*") ? cell.substring(1) : cell;
  }

  @Test
  void noCellBehindASemicolonIsAFormulaEither() throws IOException {
    ArticleHit hit = hit(Article.builder("1", "x").title("a;=cmd|x!A0; +1;b").build());
    assertThat(written(ExportFormat.CSV, List.of(hit))).contains("a;'=cmd|x!A0; '+1;b");
  }

  @Test
  void aYearHasFourDigitsInBibTex() throws IOException {
    assertThat(written(ExportFormat.BIBTEX, List.of(dated("0098-03-15"))))
        .contains("year = {0098}", "date = {0098-03-15}");
  }

  @Test
  void noCellOfACsvIsAFormula() throws IOException {
    String csv = written(ExportFormat.CSV, hits());
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\uFF1D].*"));
        assertThat(row.values()).noneMatch(cell -> cell.matches("(?s).*[\\n\\r\u202E].*"));
      }
    }
  }

  @Test
  void eachLineOfJsonIsAnArticleAsItWasWithItsText() {
    List<JsonNode> lines = written(ExportFormat.JSONL, hits()).lines().map(JSON::readTree).toList();
    assertThat(lines).hasSize(hits().size());
    for (int i = 0; i < lines.size(); i++) {
      Article article = hits().get(i).article();
      assertThat(lines.get(i).at("/title").asString())
          .isEqualTo(article.title().replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD"));
      assertThat(lines.get(i).at("/text").asString()).startsWith("Тэкст: ");
    }
    assertThat(lines.getFirst().propertyNames())
        .containsExactly(
            "id", "title", "text", "language", "date", "source", "url", "authors", "tags", "type");
  }

  private static List<RISReference> ris(List<ArticleHit> hits) throws IOException {
    return new RISParser().parse(new StringReader(written(ExportFormat.RIS, hits))).getReferences();
  }

  @Test
  void risHasOneReferenceForEachHitWhateverTheTitle() throws IOException {
    List<RISReference> references = ris(hits());
    assertThat(references.stream().map(RISReference::getTitle)).isEqualTo(seen());
    assertThat(written(ExportFormat.RIS, hits()).split("\r\nER  - \r\n", -1))
        .hasSize(seen().size() + 1);
  }

  @Test
  void risTellsWhoWhenAndWhere() throws IOException {
    RISReference kolas = ris(List.of(colas())).getFirst();
    assertThat(kolas.getType().toString()).isEqualTo("BOOK");
    assertThat(kolas.getAuthors()).containsExactly("Колас, Якуб", "Рэдакцыя «Нашай Нівы»");
    assertThat(kolas.getURL()).isEqualTo("https://example.org/kolas?a=1&b=2");
    assertThat(written(ExportFormat.RIS, List.of(colas())))
        .contains(
            "PY  - 1923\r\n", "DA  - 1923/05//\r\n", "KW  - паэма\r\n", "T2  - Наша Ніва\r\n");
  }

  private static BibTeXDatabase bibtex(String text) throws ParseException {
    return new BibTeXParser().parse(new StringReader(text));
  }

  private static String plain(BibTeXEntry entry, Key field) throws ParseException {
    String value = entry.getField(field).toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
  }

  @Test
  void bibTexHasOneEntryForEachHitWhateverTheTitle() throws ParseException {
    Map<Key, BibTeXEntry> entries = bibtex(written(ExportFormat.BIBTEX, hits())).getEntries();
    assertThat(entries).hasSize(seen().size());
    for (BibTeXEntry entry : entries.values()) {
      assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
          .startsWith("Прыклад, Алена and ");
    }
    assertThat(entries.values().stream().map(e -> e.getField(BibTeXEntry.KEY_YEAR).toUserString()))
        .containsOnly("2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "дужкі } { }} і {        | дужкі } { }} і {",
        "100% & $5 #1 a_b        | 100% & $5 #1 a_b",
        "\\input{/etc/passwd}    | \\input{/etc/passwd}",
        "@article{x, title={y}}  | @article{x, title={y}}"
      })
  void texSetsTheLettersOfATitle(String title, String set) throws ParseException {
    ArticleHit hit = hit(Article.builder("x", "").title(title).build());
    BibTeXEntry entry =
        bibtex(written(ExportFormat.BIBTEX, List.of(hit))).getEntries().values().iterator().next();
    assertThat(plain(entry, BibTeXEntry.KEY_TITLE)).isEqualTo(set);
  }

  @Test
  void bibTexIsReadByCiteproc() throws IOException, ParseException {
    String text = written(ExportFormat.BIBTEX, List.of(colas()));
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData kolas =
        converter
            .toItemData(
                converter.loadDatabase(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
            .values()
            .iterator()
            .next();
    assertThat(kolas.getTitle()).contains("Новая зямля");
    assertThat(kolas.getAuthor()[0].getFamily()).isEqualTo("Колас");
    assertThat(kolas.getAuthor()[0].getGiven()).isEqualTo("Якуб");
    assertThat(kolas.getURL()).isEqualTo("https://example.org/kolas?a=1&b=2");
  }

  @Test
  void bracesOfABibTexValueAreInBalance() {
    for (String title : seen()) {
      int depth = 0;
      for (char letter : BibTexCitations.text(title).toCharArray()) {
        depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        assertThat(depth).isBetween(0, 1);
      }
      assertThat(depth).isZero();
    }
  }

  @Test
  void bibTexKeysDifferWhereIdsDifferInCapitalsOrSignsOnly() {
    List<String> ids = List.of("a/b", "a-b", "A-B", "a b", "ё", "е", "", "-", "a\uD83D\uDCDA");
    Set<String> keys = new HashSet<>();
    for (String id : ids) {
      assertThat(keys.add(BibTexCitations.key(id).toLowerCase(Locale.ROOT))).isTrue();
      assertThat(BibTexCitations.key(id)).matches("[a-z0-9-]+");
    }
  }

  private static List<CSLItemData> csl(List<ArticleHit> hits) throws IOException {
    StringReader text = new StringReader(written(ExportFormat.CSL_JSON, hits));
    return new JsonParser(new JsonLexer(text))
        .parseArray().stream().map(item -> CSLItemData.fromJson(asMap(item))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object item) {
    return (Map<String, Object>) item;
  }

  @Test
  void cslItemsAreReadByCiteproc() throws IOException {
    List<CSLItemData> items = csl(hits());
    assertThat(items.stream().map(CSLItemData::getTitle)).isEqualTo(seen());

    CSLItemData kolas = csl(List.of(colas())).getFirst();
    assertThat(kolas.getType().toString()).isEqualTo("book");
    assertThat(kolas.getAuthor()[0].getFamily()).isEqualTo("Колас");
    assertThat(kolas.getAuthor()[1].getLiteral()).isEqualTo("Рэдакцыя «Нашай Нівы»");
    assertThat(kolas.getIssued().getDateParts()[0]).containsExactly(1923, 5);
    assertThat(kolas.getContainerTitle()).isEqualTo("Наша Ніва");
  }

  /** The names of csl-data.json (CSL 1.0.2), which allows no others. */
  @Test
  void cslItemsHoldOnlyWhatTheirSchemaKnows() {
    for (JsonNode item : JSON.readTree(written(ExportFormat.CSL_JSON, hits()))) {
      assertThat(item.propertyNames())
          .contains("id", "type")
          .isSubsetOf(
              "id",
              "type",
              "title",
              "author",
              "issued",
              "container-title",
              "language",
              "keyword",
              "URL",
              "archive_location");
      assertThat(item.at("/type").asString())
          .isIn("article-newspaper", "book", "personal_communication", "webpage", "document");
      for (JsonNode name : item.at("/author")) {
        assertThat(name.propertyNames()).isSubsetOf("family", "given", "literal");
      }
      assertThat(item.at("/issued").propertyNames()).isSubsetOf("date-parts", "literal");
    }
  }

  @Test
  void nothingFoundIsAWholeFileToo() throws IOException, ParseException {
    assertThat(JSON.readTree(written(ExportFormat.CSL_JSON, List.of())).isEmpty()).isTrue();
    assertThat(written(ExportFormat.JSONL, List.of())).isEmpty();
    assertThat(ris(List.of())).isEmpty();
    assertThat(bibtex(written(ExportFormat.BIBTEX, List.of())).getEntries()).isEmpty();
    assertThat(written(ExportFormat.CSV, List.of()).lines()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-08-09 | 2020/08/09/          | 2020-08-09 | [[2020,8,9]]",
        "2020-08    | 2020/08//            | 2020-08    | [[2020,8]]",
        "2020       | 2020///              | 2020       | [[2020]]",
        "1907-1910  | 1907///1907-1910     | 1907/1910  | [[1907],[1910]]",
        "[1921?]    | 1921///              | 1921       | [[1921]]",
        "у маі      | ///у маі             | ''         | ''"
      })
  void datesAreToldAsFarAsTheyAreKnown(String date, String ris, String bibtex, String csl) {
    String inRis = written(ExportFormat.RIS, List.of(dated(date)));
    String inBibTex = written(ExportFormat.BIBTEX, List.of(dated(date)));
    JsonNode issued = JSON.readTree(written(ExportFormat.CSL_JSON, List.of(dated(date)))).get(0);

    assertThat(inRis).contains("DA  - " + ris + (ris.equals("1921///") ? "" : "\r\n"));
    assertThat(inBibTex.contains("date = {")).isEqualTo(!bibtex.isEmpty());
    assertThat(inBibTex).contains(bibtex.isEmpty() ? "note = {" + date : "date = {" + bibtex + "}");
    assertThat(issued.at("/issued/date-parts").toString()).isEqualTo(csl);
  }
}
