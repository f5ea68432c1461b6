// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.searchapi.api.SearchJson;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.SearchParams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches from the terminal. Every parameter of the HTTP interface is an option of the same name,
 * with the same range and the same complaint.
 */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Searches. The query language and the parameters are those of the HTTP interface.")
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  private final Map<String, List<String>> values = new TreeMap<>();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; words are joined.")
  private List<String> query = List.of();

  @Option(
      names = "--restricted",
      description = "Searches what is restricted or embargoed too: whoever can run this may.")
  private boolean restricted;

  @Option(names = "--json", description = "Prints the result as the HTTP interface gives it.")
  private boolean json;

  /** Gives the command an option for each parameter of a search. */
  static void addParameters(CommandSpec search) {
    SearchCommand command = (SearchCommand) search.userObject();
    for (String name : SearchParams.names()) {
      if (!name.equals("q")) {
        search.addOption(
            OptionSpec.builder("--" + name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("VALUE")
                .setter(command.setterOf(name))
                .build());
      }
    }
  }

  @Override
  public Integer call() {
    TypedWords.check(spec, query);
    SearchRequest request = request();
    Console console = Console.of(spec, json);
    SearchResult result;
    DataFolder folder = data.folder().searchable();
    try (SearchEngine engine = restricted ? folder.archivistsEngine() : folder.searchEngine()) {
      result = engine.search(request);
    }
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(SearchJson.of(result)));
    } else {
      new ResultPrinter(console).print(result);
    }
    return ExitStatus.OK;
  }

  private SearchRequest request() {
    QueryParameters parameters = QueryParameters.NONE.with("q", String.join(" ", query));
    for (Map.Entry<String, List<String>> option : values.entrySet()) {
      for (String value : option.getValue()) {
        parameters = parameters.with(option.getKey(), value);
      }
    }
    SearchParams.Parsed parsed = SearchParams.read(parameters, Locale.ENGLISH);
    parsed.invalid().stream()
        .findFirst()
        .ifPresent(wrong -> {
          throw new ParameterException(
              spec.commandLine(),
              "search: --%s: '%s'; expected %s"
                  .formatted(wrong.parameter(), wrong.value(), wrong.expected()));
        });
    return parsed.request();
  }

  private picocli.CommandLine.Model.ISetter setterOf(String name) {
    return new picocli.CommandLine.Model.ISetter() {
      @Override
      @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
      public <T> T set(T value) {
        values.put(name, value == null ? List.of() : (List<String>) value);
        return value;
      }
    };
  }
}
