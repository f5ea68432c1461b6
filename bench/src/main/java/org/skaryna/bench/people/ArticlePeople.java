// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.people.Mention;
import org.skaryna.analysis.people.PersonSpotter;
import org.skaryna.analysis.people.SpottedPerson;
import org.skaryna.engine.people.MentionForm;
import org.skaryna.engine.people.MentionForms;
import org.skaryna.engine.people.PeopleRegister;

/**
 * The people of articles as an archive recognises them: every article's mentions, and whose each is
 * once all are registered, as by one commit of the index.
 */
final class ArticlePeople {
  private final PersonSpotter spotter = PersonSpotter.of(KnownPeople.empty());
  private final PeopleRegister register = PeopleRegister.inMemory();
  private final Map<String, List<SpottedPerson>> articles = new LinkedHashMap<>();

  /**
   * A mention that was found.
   *
   * @param form of the person in the nominative, as the archive shows it
   * @param person the id that the archive gives; empty where it counts nobody
   */
  record Found(int start, int end, String written, String form, String person) {}

  void add(String article, String text, String language) {
    articles.put(article, spotter.people("", text, language));
  }

  /** Decides who is who among all that were added. */
  void register() {
    Set<MentionForm> forms = new LinkedHashSet<>();
    articles.values().forEach(people -> forms.addAll(MentionForms.of(people)));
    register.register(forms);
  }

  /** The mentions of an article. */
  List<Found> in(String article) {
    List<Found> found = new ArrayList<>();
    for (SpottedPerson person : articles.getOrDefault(article, List.of())) {
      person.mentions().forEach(mention -> found.add(found(person, mention)));
    }
    return found;
  }

  private Found found(SpottedPerson person, Mention mention) {
    Optional<MentionForm> form = form(person, mention);
    return new Found(
        mention.start(),
        mention.end(),
        mention.written(),
        form.map(MentionForm::shortText).orElseGet(() -> mention.label().text()),
        form.flatMap(register::person).orElse(""));
  }

  /** The mention's own form where it is a full name, else the person's first one. */
  private static Optional<MentionForm> form(SpottedPerson person, Mention mention) {
    var alone = new SpottedPerson(person.label(), person.knownId(), List.of(mention));
    return Stream.of(alone, person)
        .flatMap(some -> MentionForms.of(List.of(some)).stream())
        .findFirst();
  }
}
