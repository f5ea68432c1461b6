// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.ParameterOptions;
import org.skaryna.cli.console.TypedWords;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.searchapi.api.SearchJson;
import org.skaryna.searchapi.export.Export;
import org.skaryna.searchapi.export.ExportFormat;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.SearchParams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
public final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  private final ParameterOptions parameters = new ParameterOptions();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; words are joined.")
  private List<String> query = List.of();

  @Option(
      names = "--restricted",
      description = "Searches what is restricted or embargoed too: whoever can run this may.")
  private boolean restricted;

  @Option(names = "--explain", description = "Says why each hit stands where it stands.")
  private boolean explain;

  @Option(names = "--json", description = "Prints the result as the HTTP interface gives it.")
  private boolean json;

  @Option(
      names = "--export",
      paramLabel = "FORMAT",
      description = {
        "Writes everything that is found, however much: csv, jsonl, ris, bibtex or csl-json.",
        "To a file by > FILE; links lead to --address."
      })
  private Optional<String> export = Optional.empty();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where the server is found, for links in an export (default: ${DEFAULT-VALUE}).",
      defaultValue = "http://127.0.0.1:8080")
  private String address = "http://127.0.0.1:8080";

  /** Gives the command an option for each parameter of a search. */
  public static void addParameters(CommandSpec search) {
    SearchCommand command = (SearchCommand) search.userObject();
    Set<String> names = new LinkedHashSet<>(SearchParams.names());
    names.removeAll(Set.of("q", "explain"));
    command.parameters.addTo(search, names);
  }

  @Override
  public Integer call() {
    TypedWords.check(spec, query);
    SearchRequest request = request();
    if (export.isPresent()) {
      return export(request, export.get());
    }
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

  private int export(SearchRequest request, String key) {
    ExportFormat format =
        ExportFormat.ofKey(key)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "search: --export: expected one of %s, got '%s'"
                        .formatted(String.join(", ", ExportFormat.keys()), key)));
    String site = site();
    DataFolder folder = data.folder().existing();
    try (SearchEngine engine = restricted ? folder.archivistsEngine() : folder.searchEngine();
        Stream<ArticleHit> hits = engine.all(request)) {
      PrintWriter out = spec.commandLine().getOut();
      new Export(format, id -> SiteAddress.document(site, id)).write(hits, out);
      return out.checkError() ? ExitStatus.FAILED : ExitStatus.OK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String site() {
    try {
      return new SiteAddress(address).configured();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "search: --" + wrong.getMessage(), wrong);
    }
  }

  private SearchRequest request() {
    QueryParameters given =
        parameters
            .given()
            .with("q", String.join(" ", query))
            .with("explain", Boolean.toString(explain));
    SearchParams.Parsed parsed = SearchParams.read(given, Locale.ENGLISH);
    ParameterOptions.check(spec, parsed.invalid());
    return parsed.request();
  }
}
