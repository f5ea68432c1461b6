// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Joins the mentions of an article that are of one person: full names first, then initials and
 * family names alone with the one full name that they fit. What fits two stays apart.
 */
final class ArticlePeople {
  /** More namesakes than this in one article are not told apart. */
  private static final int MOST_NAMESAKES = 32;

  private final List<PersonDraft> drafts = new ArrayList<>();
  private final Map<String, List<PersonDraft>> byFamily = new HashMap<>();
  private final Map<String, List<PersonDraft>> byName = new HashMap<>();
  private final Map<String, PersonDraft> apart = new LinkedHashMap<>();

  /** Adds a full name, or a given name and patronymic. */
  PersonDraft addNamed(Mention mention, ReadName name) {
    PersonDraft draft = named(name);
    if (draft == null) {
      draft = begin(name);
    }
    draft.add(mention, name);
    return draft;
  }

  private @Nullable PersonDraft named(ReadName name) {
    for (String key : nameKeys(name)) {
      for (PersonDraft draft : byName.getOrDefault(key, List.of())) {
        boolean fits = name.families().isEmpty() ? draft.fitsSexAndFather(name) : draft.fits(name);
        if (fits) {
          return draft;
        }
      }
    }
    return null;
  }

  private PersonDraft begin(ReadName name) {
    PersonDraft draft = new PersonDraft(name);
    drafts.add(draft);
    nameKeys(name).forEach(key -> put(byName, key, draft));
    name.families().forEach(family -> put(byFamily, family, draft));
    return draft;
  }

  private static void put(Map<String, List<PersonDraft>> map, String key, PersonDraft draft) {
    List<PersonDraft> same = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (same.size() < MOST_NAMESAKES) {
      same.add(draft);
    }
  }

  private static List<String> nameKeys(ReadName name) {
    List<String> keys = new ArrayList<>();
    for (String given : name.givens()) {
      if (name.families().isEmpty()) {
        keys.add(given + "|" + name.label().patronymic());
      }
      for (String family : name.families()) {
        keys.add(given + "|" + family);
      }
    }
    return keys;
  }

  /** Whether the article has a full name that a family name may be of, by its forms alone. */
  boolean hasFamily(WordFacts word) {
    if (byFamily.isEmpty()) {
      return false;
    }
    for (BaseForm form : word.forms()) {
      if (byFamily.containsKey(Nominative.undotted(form.letters()))) {
        return true;
      }
    }
    return false;
  }

  /** Adds initials with a family name, or a family name alone. */
  void addPartial(Mention mention, ReadName name, boolean sure) {
    List<PersonDraft> fitting = fitting(name);
    if (fitting.size() == 1) {
      fitting.getFirst().add(mention, name);
    } else if (!fitting.isEmpty()) {
      ReadName told = name.with(fitting.getFirst().bestFamily());
      apart.computeIfAbsent(told.label().text(), key -> new PersonDraft(told)).add(mention, told);
    } else if (sure) {
      begin(name).add(mention, name);
    }
  }

  private List<PersonDraft> fitting(ReadName name) {
    List<PersonDraft> fitting = new ArrayList<>(2);
    for (String family : name.families()) {
      for (PersonDraft draft : byFamily.getOrDefault(family, List.of())) {
        if (fitting.size() < 2
            && !fitting.contains(draft)
            && fits(draft, name)
            && draft.fitsSexOf(name.agreementAs(family))) {
          fitting.add(draft);
        }
      }
    }
    return fitting;
  }

  private static boolean fits(PersonDraft draft, ReadName name) {
    return !Collections.disjoint(draft.families(), name.families())
        && draft.fitsSex(name)
        && (name.label().initials().isEmpty() || draft.fitsInitials(name.label()));
  }

  /** Given name and patronymic alone join the one full name with both, or with the given name. */
  void joinPatronymics() {
    Map<String, List<PersonDraft>> byGiven = new HashMap<>();
    for (PersonDraft draft : drafts) {
      if (!draft.label().family().isEmpty()) {
        draft.givens().forEach(given -> put(byGiven, given, draft));
      }
    }
    for (PersonDraft draft : drafts) {
      if (draft.label().family().isEmpty() && !draft.isEmpty()) {
        joinTo(draft, byGiven);
      }
    }
    drafts.removeIf(draft -> draft.label().family().isEmpty() && draft.isJoined());
  }

  private static void joinTo(PersonDraft alone, Map<String, List<PersonDraft>> byGiven) {
    List<PersonDraft> fitting = new ArrayList<>(2);
    for (String given : alone.givens()) {
      for (PersonDraft draft : byGiven.getOrDefault(given, List.of())) {
        if (!fitting.contains(draft) && draft.fitsFather(alone)) {
          fitting.add(draft);
        }
      }
    }
    if (fitting.size() > 1) {
      fitting.removeIf(draft -> !draft.hasFather());
    }
    if (fitting.size() == 1) {
      fitting.getFirst().join(alone);
    }
  }

  /** Joins Уладзімір Лабковіч with Uladzimir Labkovich, where an article has both scripts. */
  void joinScripts() {
    Map<String, List<PersonDraft>> cyrillic = new HashMap<>();
    List<PersonDraft> latin = new ArrayList<>();
    for (PersonDraft draft : drafts) {
      if (draft.label().isFull() && isLatin(draft)) {
        latin.add(draft);
      }
    }
    if (latin.isEmpty() || latin.size() == drafts.size()) {
      return;
    }
    for (PersonDraft draft : drafts) {
      if (draft.label().isFull() && !isLatin(draft)) {
        keys(draft).forEach(key -> put(cyrillic, key, draft));
      }
    }
    for (PersonDraft draft : latin) {
      List<PersonDraft> same =
          keys(draft).stream()
              .flatMap(key -> cyrillic.getOrDefault(key, List.of()).stream())
              .filter(other -> other.soundsLike(draft))
              .distinct()
              .toList();
      if (same.size() == 1) {
        same.getFirst().join(draft);
      }
    }
    drafts.removeIf(PersonDraft::isJoined);
  }

  private static boolean isLatin(PersonDraft draft) {
    return Script.of(Folding.fold(draft.label().family())) != Script.CYRILLIC;
  }

  private static Set<String> keys(PersonDraft draft) {
    return SoundKeys.plain(Sounds.of(Folding.fold(draft.label().family())));
  }

  /** Everybody, in the order of their first mentions. */
  List<SpottedPerson> people() {
    List<SpottedPerson> people = new ArrayList<>();
    Map<String, PersonDraft> known = new HashMap<>();
    for (PersonDraft draft : drafts) {
      PersonDraft before = known.putIfAbsent(draft.knownId(), draft);
      if (before != null && !draft.knownId().isEmpty()) {
        before.join(draft);
      }
    }
    for (PersonDraft draft : drafts) {
      if (!draft.isJoined() && !draft.isEmpty()) {
        people.add(draft.person());
      }
    }
    apart.values().forEach(draft -> people.add(draft.person()));
    people.sort(Comparator.comparing(person -> person.mentions().getFirst(), PersonDraft.IN_ORDER));
    return people;
  }
}
