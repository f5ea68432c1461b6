// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places that a text names: the longest form of a {@link Gazetteer} that begins with a
 * capital, where its neighbours do not speak against it ({@code Context}). One pass; nothing is
 * allocated for a word that begins no place. Safe for several threads.
 */
public final class PlaceSpotter {
  private final FormTable forms;
  private final ContextWords contextWords = new ContextWords();

  PlaceSpotter(FormTable forms) {
    this.forms = forms;
  }

  /** The places in a text in their order, none overlapping another. */
  public List<PlaceMention> places(String text) {
    List<PlaceMention> found = new ArrayList<>();
    TextWord word = new TextWord(text);
    Context context = new Context(text, forms, contextWords);
    int at = 0;
    while (word.nextCapital(at)) {
      at = word.end();
      int state = word.lookUp(forms, FormTable.START);
      if (state != FormTable.NOWHERE) {
        int end = place(text, word, state, context, found);
        at = Math.max(at, end);
      }
    }
    return found;
  }

  /**
   * The places that a whole query names: those of {@link #places}, or the query itself where it is
   * a name with a capital and no family name: a reader who types Ліда alone means the town too.
   */
  public List<PlaceMention> asked(String query) {
    List<PlaceMention> places = places(query);
    String name = query.strip();
    if (!places.isEmpty() || name.isEmpty() || !Letters.isUpper(name.charAt(0))) {
      return places;
    }
    int start = query.indexOf(name);
    return forms.named(name).stream()
        .filter(form -> form.doubt() == Doubt.WORD && !form.isAcronym())
        .limit(1)
        .map(form -> new PlaceMention(start, start + name.length(), form.place()))
        .toList();
  }

  /** Reads on from a first word; adds the place and returns its end, or 0 where there is none. */
  private int place(
      String text, TextWord word, int first, Context context, List<PlaceMention> found) {
    int start = word.start();
    int state = first;
    int best = FormTable.NOWHERE;
    int end = 0;
    while (state != FormTable.NOWHERE) {
      if (!forms.forms(state).isEmpty()) {
        best = state;
        end = word.end();
      }
      state = word.nextJoined() ? word.lookUp(forms, state) : FormTable.NOWHERE;
    }
    if (best == FormTable.NOWHERE) {
      return 0;
    }
    int stop = end;
    context
        .place(start, end, forms.forms(best), found.isEmpty() ? -1 : found.getLast().end())
        .ifPresent(place -> found.add(new PlaceMention(start, stop, place)));
    return end;
  }
}
