// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameSpellings.Spelling;
import org.skaryna.engine.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a name is understood, and every spelling of it that the archive holds. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Shows a name's parts and keys, and its spellings in the archive with the reason.")
final class NamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name; words are joined.")
  private List<String> words = List.of();

  @Option(names = "--names", defaultValue = "variants", description = "${COMPLETION-CANDIDATES}")
  private NameLevel level = NameLevel.VARIANTS;

  @Option(names = "--json", description = "Prints all as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    NameMatcher matcher = NameMatcher.of(PersonName.parse(String.join(" ", words)));
    NameSpellings found;
    try (SearchEngine engine = data.folder().existing().searchEngine()) {
      found = engine.spellings(matcher.name().written(), level);
    }
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(asMap(matcher, found)));
    } else {
      describe(matcher, console);
      list(found, console);
    }
    return ExitStatus.OK;
  }

  private static void describe(NameMatcher matcher, Console console) {
    int word = 0;
    for (NamePart part : matcher.name().parts()) {
      console.result(
          "%-20s %-11s keys %s"
              .formatted(part.written(), tag(part), String.join(" ", keys(matcher, word++))));
    }
  }

  private static void list(NameSpellings found, Console console) {
    console.result(found.spellings().isEmpty() ? "\nnowhere in the archive" : "\nin the archive");
    for (Spelling spelling : found.spellings()) {
      console.result(
          "%6d  %-3s %-10s %-34s %s"
              .formatted(
                  spelling.documents(),
                  spelling.language(),
                  spelling.level().key(),
                  spelling.form(),
                  spelling.why()));
    }
  }

  private static Map<String, Object> asMap(NameMatcher matcher, NameSpellings found) {
    List<Map<String, Object>> parts = new ArrayList<>();
    int word = 0;
    for (NamePart part : matcher.name().parts()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("written", part.written());
      map.put("part", tag(part));
      map.put("keys", keys(matcher, word++));
      parts.add(map);
    }
    return Map.of("name", matcher.name().written(), "parts", parts, "spellings", spellings(found));
  }

  private static List<Map<String, Object>> spellings(NameSpellings found) {
    return found.spellings().stream()
        .map(spelling -> {
          Map<String, Object> map = new LinkedHashMap<>();
          map.put("form", spelling.form());
          map.put("language", spelling.language().code());
          map.put("documents", spelling.documents());
          map.put("level", spelling.level().key());
          map.put("why", spelling.why());
          return map;
        })
        .toList();
  }

  private static Set<String> keys(NameMatcher matcher, int word) {
    return new TreeSet<>(matcher.keys(word));
  }

  private static String tag(NamePart part) {
    return part.tag().name().toLowerCase(Locale.ROOT);
  }
}
