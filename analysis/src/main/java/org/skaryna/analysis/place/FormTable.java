// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every written form of every place, word by word: from a state, a word leads to another state, and
 * a state may end a form. Looking up allocates nothing. Made by a {@link Builder}.
 */
final class FormTable {
  static final int START = 0;
  static final int NOWHERE = -1;

  private final String[] words;
  private final int[] from;
  private final int[] to;
  private final List<List<PlaceForm>> forms;

  private FormTable(Map<Step, Integer> steps, List<List<PlaceForm>> forms) {
    int size = Integer.highestOneBit(Math.max(4, steps.size())) * 4;
    words = new String[size];
    from = new int[size];
    to = new int[size];
    steps.forEach(this::put);
    this.forms = forms.stream().map(List::copyOf).toList();
  }

  /** The state that a folded word leads to, or {@link #NOWHERE}. */
  int next(int state, char[] word, int length) {
    int hash = state;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & words.length - 1) {
      if (from[slot] == state && same(words[slot], word, length)) {
        return to[slot];
      }
    }
    return NOWHERE;
  }

  /** What a form that ends in this state may stand for; likeliest first. */
  List<PlaceForm> forms(int state) {
    return forms.get(state);
  }

  /** What a whole name as written may stand for. */
  List<PlaceForm> named(String name) {
    int state = START;
    for (String word : name.strip().split("[\\s-]+")) {
      String folded = Letters.fold(word);
      state = next(state, folded.toCharArray(), folded.length());
      if (state == NOWHERE) {
        return List.of();
      }
    }
    return forms.get(state);
  }

  private void put(Step step, int target) {
    int hash = step.from;
    for (int i = 0; i < step.word.length(); i++) {
      hash = hash * 31 + step.word.charAt(i);
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = step.word;
    from[slot] = step.from;
    to[slot] = target;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & words.length - 1;
  }

  private static boolean same(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private record Step(int from, String word) {}

  /** Gathers forms; of one place's same forms one is kept. */
  static final class Builder {
    private final Map<Step, Integer> steps = new HashMap<>();
    private final List<List<PlaceForm>> forms = new ArrayList<>();

    Builder() {
      forms.add(new ArrayList<>());
    }

    /** Adds a form of words parted by spaces or hyphens. */
    void add(String written, PlaceForm form) {
      int state = START;
      for (String word : written.split("[ -]")) {
        state =
            steps.computeIfAbsent(
                new Step(state, Letters.fold(word)),
                step -> {
                  forms.add(new ArrayList<>(1));
                  return forms.size() - 1;
                });
      }
      join(forms.get(state), form);
    }

    private static void join(List<PlaceForm> known, PlaceForm form) {
      for (int i = 0; i < known.size(); i++) {
        PlaceForm other = known.get(i);
        if (other.place().id().equals(form.place().id())) {
          known.set(i, other.or(form));
          return;
        }
      }
      known.add(form);
    }

    FormTable build() {
      // A town's own name before another's genitive; otherwise the order of the table.
      for (List<PlaceForm> same : forms) {
        same.sort((a, b) -> Boolean.compare(b.isNominative(), a.isNominative()));
      }
      return new FormTable(steps, forms);
    }
  }
}
