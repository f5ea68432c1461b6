// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.skaryna.analysis.LanguageAnalyzers;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.TypedWords;
import org.skaryna.engine.schema.ArticleFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows the index terms of a text. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description =
        "Prints the index terms of a text, parts of compounds too, or of each word of a file"
            + " as a word by itself.")
public final class AnalyzeCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Spec private CommandSpec spec;

  @Option(
      names = "--language",
      required = true,
      paramLabel = "CODE",
      description = "be, ru, en, uk, pl, lt, de; other for the rest.")
  private String language = "be";

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "UTF-8, one word a line; prints a JSON line for each.")
  private Optional<Path> words = Optional.empty();

  @Option(names = "--json", description = "Prints the terms as JSON.")
  private boolean json;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text; words are joined.")
  private List<String> text = List.of();

  @Override
  public Integer call() throws IOException {
    TypedWords.check(spec, text);
    if (words.isEmpty() == text.isEmpty()) {
      throw wrong("give either a TEXT or --words FILE, and not both");
    }
    checkLanguage();
    PrintWriter out = spec.commandLine().getOut();
    if (words.isPresent()) {
      eachWord(LanguageAnalyzers.forLanguage(language), words.get(), out);
    } else {
      Analyzer analyzer = LanguageAnalyzers.forTexts(language);
      List<String> terms = terms(analyzer, String.join(" ", text));
      out.println(json ? JSON.writeValueAsString(terms) : String.join(" ", terms));
    }
    out.flush();
    return ExitStatus.OK;
  }

  private void checkLanguage() {
    if (!ArticleFields.LANGUAGES.contains(language)) {
      throw wrong(
          "--language must be one of %s, got '%s'"
              .formatted(String.join(", ", ArticleFields.LANGUAGES), language));
    }
  }

  private void eachWord(Analyzer analyzer, Path file, PrintWriter out) throws IOException {
    for (String word : lines(file)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("word", word);
      line.put("terms", terms(analyzer, word));
      out.println(JSON.writeValueAsString(line));
    }
  }

  private List<String> lines(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw wrong("--words %s: expected a file with a word a line, got a folder".formatted(file));
    }
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw wrong("--words %s: expected UTF-8, got bytes that are not".formatted(file));
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), "analyze: " + what);
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
