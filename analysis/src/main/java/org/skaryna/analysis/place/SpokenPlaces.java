// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Relation;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.SoundDistance;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Finds a place by the sound of its name, by the same keys and costs as persons' names: an unknown
 * romanization, or a case that no rule made.
 */
final class SpokenPlaces {
  /** On the scale of costs.csv; a word may differ by so much for each of its sounds. */
  private static final int MOST_PER_SOUND = 6;

  private static final int SHORTEST = 4;

  private final Map<String, List<Spoken>> byKey;

  private record Spoken(Place place, String sounds, boolean cyrillic) {}

  private SpokenPlaces(Map<String, List<Spoken>> byKey) {
    this.byKey = byKey;
  }

  static SpokenPlaces of(List<Place> places) {
    Map<String, List<Spoken>> byKey = new HashMap<>();
    for (Place place : places) {
      for (PlaceName name : place.names()) {
        if (!name.isAcronym()) {
          add(place, joined(name.text()), byKey);
        }
      }
    }
    return new SpokenPlaces(byKey);
  }

  private static void add(Place place, String letters, Map<String, List<Spoken>> byKey) {
    String sounds = Sounds.of(letters);
    Spoken spoken = new Spoken(place, sounds, isCyrillic(letters));
    Set<String> keys = new LinkedHashSet<>();
    SoundKeys.indexed(sounds, keys);
    for (String key : keys) {
      List<Spoken> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(2));
      if (!same.contains(spoken)) {
        same.add(spoken);
      }
    }
  }

  /** The place whose name sounds most like this one, if any is near enough. */
  List<Place> find(String name) {
    String letters = joined(name);
    List<Place> nearest = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (BaseForm form : BaseForms.ofFolded(letters)) {
      int limit = MOST_PER_SOUND * form.sounds().length();
      if (form.sounds().length() < SHORTEST) {
        continue;
      }
      for (String key : SoundKeys.asked(form.sounds())) {
        for (Spoken spoken : byKey.getOrDefault(key, List.of())) {
          int cost = form.cost() + distance(form, spoken, limit);
          if (cost <= limit && cost < least) {
            least = cost;
            nearest.clear();
            nearest.add(spoken.place);
          }
        }
      }
    }
    return nearest;
  }

  private static int distance(BaseForm asked, Spoken spoken, int limit) {
    Relation relation = relation(asked.isCyrillic(), spoken.cyrillic);
    return relation == Relation.ACROSS && asked.isCyrillic()
        ? SoundDistance.between(spoken.sounds, asked.sounds(), relation, limit)
        : SoundDistance.between(asked.sounds(), spoken.sounds, relation, limit);
  }

  /** Two Cyrillic names of a place are as likely of two languages as of one. */
  private static Relation relation(boolean asked, boolean spoken) {
    return asked != spoken ? Relation.ACROSS : asked ? Relation.BELARUSIAN : Relation.LATIN;
  }

  private static String joined(String name) {
    return Folding.fold(name).replace(" ", "").replace("-", "");
  }

  private static boolean isCyrillic(String letters) {
    return Script.of(letters) == Script.CYRILLIC;
  }
}
