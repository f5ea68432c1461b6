// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.api.PeopleHandler;
import org.skaryna.searchapi.request.NoSuchPersonException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one person. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a person's spellings, dates, and who and what is named beside.")
final class PeopleShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PeopleOptions common = new PeopleOptions();
  @Mixin private PeopleReadingOptions reading = new PeopleReadingOptions();

  @Parameters(paramLabel = "ID", description = "The person's id.")
  private String id = "";

  @Override
  public Integer call() {
    Locale locale = reading.locale(spec);
    PersonProfile person;
    try (SearchEngine engine = reading.engine(common.folder().searchable())) {
      person = engine.person(id, locale).orElseThrow(() -> new NoSuchPersonException(id));
    } catch (NoSuchPersonException nobody) {
      common.console().note("people: " + nobody.getMessage());
      return ExitStatus.FAILED;
    }
    common.result(PeopleHandler.json(person), text(person));
    return ExitStatus.OK;
  }

  private static String text(PersonProfile profile) {
    PersonEntry person = profile.person();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s  %s%s, %d articles"
            .formatted(
                person.id(),
                person.label(),
                person.wikidata().isEmpty() ? "" : " (" + person.wikidata() + ")",
                person.documents()));
    text.append(
        profile.first().isEmpty() ? "" : ", %s to %s".formatted(profile.first(), profile.last()));
    person
        .spellings()
        .forEach(
            it -> text.append("%n%6d  %s  %s".formatted(it.documents(), it.language(), it.form())));
    append(text, "with", profile.people());
    append(text, "places", profile.places());
    return text.toString();
  }

  private static void append(StringBuilder text, String what, List<FacetValue> values) {
    if (!values.isEmpty()) {
      text.append("%n%s: ".formatted(what))
          .append(
              String.join(
                  ", ", values.stream().map(it -> it.label() + " (" + it.count() + ")").toList()));
    }
  }
}
