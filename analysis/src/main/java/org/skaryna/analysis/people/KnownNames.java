// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.people.KnownPerson.Name;

/** Finds the names of {@link KnownPeople} among the words of a text, in any grammatical case. */
final class KnownNames {
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /**
   * A name of the table.
   *
   * @param words folded, without the dots of ё
   */
  private record Entry(KnownPerson person, Name name, List<String> words) {}

  /**
   * A name found.
   *
   * @param end behind its last word
   */
  record Found(KnownPerson person, Name name, int end) {}

  KnownNames(KnownPeople people) {
    for (KnownPerson person : people.people()) {
      for (Name name : person.names()) {
        List<String> words = new ArrayList<>();
        for (String word : name.text().split("[ -]+")) {
          words.add(Nominative.undotted(Folding.fold(word)));
        }
        byFirstWord
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Entry(person, name, words));
      }
    }
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** The longest name that begins at a word; none where the list is empty. */
  List<Found> at(List<NameToken> tokens, int from) {
    List<Found> longest = List.of();
    int end = from;
    for (BaseForm form : tokens.get(from).facts().forms()) {
      for (Entry entry : byFirstWord.getOrDefault(Nominative.undotted(form.letters()), List.of())) {
        int next = from + entry.words.size();
        if (next > end && isAt(entry.words, tokens, from)) {
          end = next;
          longest = List.of(new Found(entry.person, entry.name, next));
        }
      }
    }
    return longest;
  }

  /** A name read by the rules, with the nominative of the table. */
  static ReadName name(ReadName read, Found found) {
    String text = found.name.text();
    int last = text.lastIndexOf(' ');
    String given = last < 0 ? "" : text.substring(0, last);
    String family = text.substring(last + 1);
    PersonLabel label =
        new PersonLabel(given, "", "", family, read.label().gender(), found.name.language());
    String folded = Nominative.undotted(Folding.fold(family));
    Set<String> givens = given.isEmpty() ? Set.of(found.person.id()) : read.givens();
    return new ReadName(
        read.shape(),
        read.reader(),
        label,
        Folding.fold(given),
        folded,
        read.agreement(),
        Set.of(folded),
        givens);
  }

  private static boolean isAt(List<String> words, List<NameToken> tokens, int from) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      NameToken token = tokens.get(from + i);
      boolean joined = token.gap().joins() || token.gap() == Gap.HYPHEN;
      String word = words.get(i);
      if (!joined
          || token.facts().forms().stream()
              .noneMatch(form -> Nominative.undotted(form.letters()).equals(word))) {
        return false;
      }
    }
    return true;
  }
}
