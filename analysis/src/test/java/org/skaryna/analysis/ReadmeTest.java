// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.be.BelarusianAnalyzer;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What README.md shows works as it stands there. */
class ReadmeTest {
  private static final Path SOURCE = Path.of("src/test/java/org/skaryna/analysis/ReadmeTest.java");

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).as("a block of %s in README.md", language).isTrue();
    return block.group(1);
  }

  private static List<String> unindented(Stream<String> lines) {
    return lines.map(String::strip).toList();
  }

  @Test
  void theExampleFindsANameInAnotherLanguageAndCase() throws IOException {
    int found;
    Optional<NameLevel> level;
    // as in README.md
    try (Analyzer names =
            CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("personNameKeys")
                .build();
        Directory index = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(index, new IndexWriterConfig(names))) {
        var article = new Document();
        article.add(new TextField("names", "Ліст Уладзіміру Лабковічу", Field.Store.YES));
        writer.addDocument(article);
      }
      try (var reader = DirectoryReader.open(index)) {
        var query = new QueryBuilder(names).createPhraseQuery("names", "Vladimir Labkovich");
        found = new IndexSearcher(reader).count(query);
      }
    }
    level = NameComparison.of("Vladimir Labkovich", "Уладзіміру Лабковічу").map(NameMatch::level);
    // until here
    assertThat(found).isEqualTo(1);
    assertThat(level).contains(NameLevel.VARIANTS);
  }

  @Test
  void theExampleIsTheOneThatRan() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE).stream().map(String::strip).toList();
    List<String> ran =
        lines.subList(lines.indexOf("// as in README.md") + 1, lines.indexOf("// until here"));
    assertThat(ran).isNotEmpty().isEqualTo(unindented(block("java").lines()));
  }

  @Test
  void everyPartOfTheSolrSchemaIsInTheRegistry() throws Exception {
    NodeList types = schema().getElementsByTagName("analyzer");
    assertThat(types.getLength()).isEqualTo(3);
    for (int i = 0; i < types.getLength(); i++) {
      built((Element) types.item(i)).close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "У паўночна-заходняй частцы Мінску ня йшоў сьнег, і дзеці пайшлі дадому.",
        "Śnieh lažaŭ na dachach, а мiнск-арэна была зачыненая",
        "Аб'яднаныя па-беларуску і па-руску людзі"
      })
  void theSchemasBelarusianTypeIsTheBelarusianAnalyzer(String text) throws Exception {
    try (Analyzer ours = new BelarusianAnalyzer();
        Analyzer schemas = built((Element) schema().getElementsByTagName("analyzer").item(0))) {
      assertThat(TermsOfText.of(schemas, text)).isEqualTo(TermsOfText.of(ours, text));
    }
  }

  @Test
  void aWordOfAPrefixQueryIsNormalizedAsTheAnalyzerDoes() throws Exception {
    try (Analyzer ours = new BelarusianAnalyzer();
        Analyzer schemas = built((Element) schema().getElementsByTagName("analyzer").item(0))) {
      assertThat(ours.normalize("text", "СЬНЕГ").utf8ToString()).isEqualTo("снег");
      assertThat(schemas.normalize("text", "СЬНЕГ").utf8ToString()).isEqualTo("снег");
    }
  }

  private static org.w3c.dom.Document schema() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(block("xml"))));
  }

  private static CustomAnalyzer built(Element type) throws IOException {
    CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder();
    NodeList parts = type.getElementsByTagName("*");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      Map<String, String> args = attributes(part);
      String name = args.remove("name");
      switch (part.getTagName()) {
        case "charFilter" -> analyzer.addCharFilter(name, args);
        case "tokenizer" -> analyzer.withTokenizer(name, args);
        default -> analyzer.addTokenFilter(name, args);
      }
    }
    return analyzer.build();
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      var attribute = element.getAttributes().item(i);
      all.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return all;
  }
}
