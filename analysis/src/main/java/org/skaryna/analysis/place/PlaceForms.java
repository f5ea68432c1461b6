// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.place.PlaceForm.Spelling;
import org.skaryna.analysis.place.PlaceName.Written;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/** Writes every form of places: in all cases, and romanized. */
final class PlaceForms {
  /** Latin words of so few letters are words of some language: Bug, Don, Bon. */
  private static final int SHORT = 3;

  /** Schemes whose spellings texts use; Łacinka besides is a script with cases of its own. */
  private static final Map<String, List<RomanizationScheme>> SCHEMES =
      Map.of(
          "be",
          List.of(
              RomanizationScheme.NATIONAL_2007,
              RomanizationScheme.NATIONAL_2000,
              RomanizationScheme.BELARUSIAN_BGN_PCGN,
              RomanizationScheme.BELARUSIAN_ICAO),
          "ru",
          List.of(
              RomanizationScheme.RUSSIAN_BGN_PCGN,
              RomanizationScheme.RUSSIAN_PRESS,
              RomanizationScheme.RUSSIAN_ICAO,
              RomanizationScheme.RUSSIAN_SCIENTIFIC),
          "uk",
          List.of(RomanizationScheme.UKRAINIAN_2010));

  private final Declension declension = new Declension();
  private final FormTable.Builder table = new FormTable.Builder();

  /** The table of all forms of these places. */
  FormTable of(Collection<PlaceTable.Entry> entries) {
    for (PlaceTable.Entry entry : entries) {
      entry.names().forEach(name -> add(entry.place(), name));
    }
    return table.build();
  }

  private void add(Place place, Written written) {
    PlaceName name = written.name();
    if (name.isAcronym()) {
      table.add(name.text(), new PlaceForm(place, Cases.ANY, written.doubt(), Spelling.CAPITALS));
      return;
    }
    for (Declension.Form form : declension.forms(name)) {
      Doubt doubt = written.doubt().or(form.doubt());
      boolean own = (form.cases() & Cases.NOMINATIVE) != 0;
      put(place, form.text(), form.cases(), doubt, own ? Spelling.ANY : Spelling.MARKED);
      if (name.language().equals("be") && form.doubt() == Doubt.NONE) {
        romanize(RomanizationScheme.LACINKA, place, form.text(), form.cases(), doubt);
      }
    }
    for (RomanizationScheme scheme : SCHEMES.getOrDefault(name.language(), List.of())) {
      romanize(scheme, place, name.text(), Cases.ANY, written.doubt());
    }
  }

  private void romanize(
      RomanizationScheme scheme, Place place, String text, int cases, Doubt doubt) {
    put(place, Romanizer.of(scheme).romanize(text), cases, doubt, Spelling.MARKED);
  }

  private void put(Place place, String text, int cases, Doubt doubt, Spelling spelling) {
    boolean latin = text.charAt(0) < '\u0400';
    boolean marked = latin && text.chars().anyMatch(c -> c > 127);
    table.add(
        text,
        new PlaceForm(
            place,
            cases,
            latin && text.length() <= SHORT ? doubt.or(Doubt.WORD) : doubt,
            marked ? spelling : Spelling.ANY));
  }
}
