// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The places that are known, and every form they are written in. Immutable.
 *
 * <p>Forms are the names of the table in all grammatical cases, what the romanization schemes make
 * of the Belarusian, Russian and Ukrainian names (Łacinka in all cases), and, where a reader asks
 * for a place, whatever sounds like one of them: Baranovitchi -> baranavichy.
 */
public final class Gazetteer {
  private final Map<String, PlaceTable.Entry> entries;
  // A short command asks for labels at most and need not wait for the forms.
  private final Once<FormTable> forms;
  private final Once<SpokenPlaces> spoken;
  private final Once<PlaceSpotter> spotter;

  private Gazetteer(Map<String, PlaceTable.Entry> entries) {
    this.entries = entries;
    this.forms = new Once<>(() -> new PlaceForms().of(entries.values()));
    this.spoken = new Once<>(() -> SpokenPlaces.of(places()));
    this.spotter = new Once<>(() -> new PlaceSpotter(forms.get()));
  }

  /** The places of Skaryna's own table, read once. */
  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  /** No place at all. */
  public static Gazetteer empty() {
    return new Gazetteer(Map.of());
  }

  /**
   * These places and those of a file written in the same way as places.csv; a row with an id known
   * here takes its place.
   *
   * @throws org.skaryna.analysis.table.ResourceFormatException naming file and line of a row that
   *     is not as expected
   */
  public Gazetteer with(Path file) throws IOException {
    return with(ResourceTable.load(file));
  }

  Gazetteer with(ResourceTable table) {
    Map<String, PlaceTable.Entry> all = new LinkedHashMap<>(entries);
    PlaceTable.read(table).forEach(entry -> all.put(entry.place().id(), entry));
    return all.equals(entries) ? this : new Gazetteer(all);
  }

  /** Every place, in the order of the table. */
  public List<Place> places() {
    return entries.values().stream().map(PlaceTable.Entry::place).toList();
  }

  /** The place with an id. */
  public Optional<Place> place(String id) {
    return Optional.ofNullable(entries.get(id)).map(PlaceTable.Entry::place);
  }

  /**
   * The places that a name may mean, likeliest first: those that are written so in some case, or
   * else the one whose name sounds most like it. Capitals do not count.
   */
  public List<Place> find(String name) {
    List<Place> written = forms.get().named(name).stream().map(PlaceForm::place).toList();
    return written.isEmpty() ? spoken.get().find(name) : written;
  }

  /** Finds the places in texts. */
  public PlaceSpotter spotter() {
    return spotter.get();
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    private static final Gazetteer GAZETTEER =
        empty().with(ResourceTable.load(Gazetteer.class, "places.csv"));
  }
}
