// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.OrdinaryWords;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.TypedWords;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameWord;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.request.ReaderLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a name is understood, and every spelling of it that the archive holds. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a name's parts, the forms they may be of, their keys, and the name's spellings in the"
          + " archive with the reason.",
      "Without a name, lists the words of the archive that may be names: capitalised words, but no"
          + " ordinary ones (He, Friday) unless --all is given.",
      "With --with, compares the name with another, and needs no archive."
    })
public final class NamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "The name; words are joined.")
  private List<String> words = List.of();

  @Option(names = "--names", defaultValue = "variants", description = "${COMPLETION-CANDIDATES}")
  private NameLevel level = NameLevel.VARIANTS;

  @Option(names = "--all", description = "Lists every capitalised word of the archive.")
  private boolean all;

  @Option(
      names = "--starting",
      paramLabel = "LETTERS",
      defaultValue = "",
      description = "Lists those that begin so.")
  private String starting = "";

  @Option(
      names = "--with",
      paramLabel = "OTHER",
      defaultValue = "",
      description = "Says whether the two written names are one, at what level, and why.")
  private String other = "";

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the reasons: be, ru or en.")
  private String language = "en";

  @Option(names = "--json", description = "Prints all as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    TypedWords.check(spec, words);
    boolean listing = all || !starting.isEmpty();
    if (listing && !words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--all and --starting list words and take no name, got: " + String.join(" ", words));
    }
    Console console = Console.of(spec, json);
    if (!other.isEmpty()) {
      compare(console);
      return ExitStatus.OK;
    }
    try (SearchEngine engine = data.folder().searchable().searchEngine()) {
      if (words.isEmpty()) {
        list(
            engine.nameWords(starting).stream()
                .filter(word -> all || !OrdinaryWords.isOne(word.form()))
                .toList(),
            console);
      } else {
        describe(engine, console);
      }
    }
    return ExitStatus.OK;
  }

  private Locale locale() {
    return ReaderLanguage.ofCode(language)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "--lang must be be, ru or en, got '" + language + "'"));
  }

  private void compare(Console console) {
    if (words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--with compares two names, got one");
    }
    NamePair pair = NamePair.of(String.join(" ", words), other, locale());
    console.result(json ? JsonMapper.shared().writeValueAsString(pair) : pair.line());
  }

  private void list(List<NameWord> found, Console console) {
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(found));
    } else {
      found.forEach(word -> console.result("%6d  %s".formatted(word.documents(), word.form())));
    }
  }

  private void describe(SearchEngine engine, Console console) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(String.join(" ", words)));
    NameSpellings found = engine.spellings(matcher.name().written(), level, locale());
    NameDescription description = NameDescription.of(matcher, level, found);
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(description));
    } else {
      description.lines().forEach(console::result);
    }
  }
}
