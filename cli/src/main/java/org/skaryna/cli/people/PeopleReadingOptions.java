// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.Locale;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.request.ReaderLanguage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands that read people take beside. */
final class PeopleReadingOptions {
  @Option(
      names = "--restricted",
      description = "Reads restricted and embargoed articles too: whoever can run this may.")
  private boolean restricted;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "The language of names: be, ru or en (default: ${DEFAULT-VALUE}).")
  private String lang = "en";

  Locale locale(CommandSpec spec) {
    return ReaderLanguage.ofCode(lang)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "people: --lang: expected be, ru or en, got '%s'".formatted(lang)));
  }

  SearchEngine engine(DataFolder folder) {
    return restricted ? folder.archivistsEngine() : folder.searchEngine();
  }
}
