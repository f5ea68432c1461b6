// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;
import org.skaryna.engine.people.PeopleSnapshot.Counted;

/**
 * Under which name readers of one language see each person: an archivist's, else the form that most
 * articles in that language have, else for Latin letters the national romanization of the most
 * frequent form, else that form itself. A patronymic is shown where somebody else has the same
 * name.
 */
final class PersonLabels {
  static final Comparator<Counted> MOST_FREQUENT_FIRST =
      Comparator.comparingInt((Counted counted) -> -counted.documents())
          .thenComparing(counted -> counted.form().term());

  private static final String LATIN = "en";
  private static final Romanizer BELARUSIAN = Romanizer.of(RomanizationScheme.NATIONAL_2023);
  private static final Romanizer RUSSIAN = Romanizer.of(RomanizationScheme.RUSSIAN_PRESS);

  private final PeopleSnapshot people;
  private final String language;
  private final Map<Integer, String> labels = new ConcurrentHashMap<>();

  PersonLabels(PeopleSnapshot people, String language) {
    this.people = people;
    this.language = language;
  }

  String of(int person) {
    return labels.computeIfAbsent(person, this::label);
  }

  private String label(int person) {
    List<Counted> forms = people.forms(person);
    return people
        .givenLabel(person, language)
        .or(() -> mostFrequent(forms.stream().filter(f -> isOfLanguage(f.form())).toList(), person))
        .or(() -> romanized(forms, person))
        .or(() -> mostFrequent(forms, person))
        .orElse(people.id(person));
  }

  private boolean isOfLanguage(MentionForm form) {
    return form.language().equals(language) && form.isLatin() == language.equals(LATIN);
  }

  private Optional<String> mostFrequent(List<Counted> forms, int person) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Counted counted : forms) {
      MentionForm form = counted.form();
      boolean isUnique = form.father().isEmpty() || people.isNameOfOne(counted.number());
      counts.merge(
          isUnique ? form.shortText() : form.fullText(), counted.documents(), Integer::sum);
    }
    boolean vowel = mostEndInVowel(people.forms(person));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> OtherNominatives.endsInVowel(entry.getKey()) == vowel)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Of two as frequent forms one may be read off another case; the others tell which. */
  private static boolean mostEndInVowel(List<Counted> forms) {
    return forms.stream()
            .mapToInt(it ->
                OtherNominatives.endsInVowel(it.form().family()) ? it.documents() : -it.documents())
            .sum()
        > 0;
  }

  /**
   * By the Belarusian scheme where Belarusian articles name the person, else by the Russian one.
   */
  private Optional<String> romanized(List<Counted> forms, int person) {
    if (!language.equals(LATIN)) {
      return Optional.empty();
    }
    return mostFrequent(cyrillic(forms, "be"), person)
        .map(BELARUSIAN::romanize)
        .or(() -> mostFrequent(cyrillic(forms, "ru"), person).map(RUSSIAN::romanize));
  }

  private static List<Counted> cyrillic(List<Counted> forms, String language) {
    return forms.stream()
        .filter(f -> f.form().language().equals(language) && !f.form().isLatin())
        .toList();
  }
}
