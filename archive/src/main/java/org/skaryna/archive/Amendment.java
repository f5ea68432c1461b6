// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An archivist's edits of a description. They are kept apart from what was extracted and lie over
 * it: reading a document again brings new extracted values and leaves the edits standing.
 *
 * @param values what the edited fields say now; an empty list says that there is nothing to say (a
 *     wrong date of which the right one is not known)
 * @param takenBack fields that return to what was extracted
 */
public record Amendment(
    Map<DescriptionField, List<String>> values, Set<DescriptionField> takenBack) {
  public static final Amendment NONE = new Amendment(Map.of(), Set.of());

  /** Written in place of a value: there is none. */
  public static final String NOTHING = "-";

  /**
   * @throws InvalidAmendmentException when a field cannot have that value
   */
  public Amendment {
    Map<DescriptionField, List<String>> checked = new EnumMap<>(DescriptionField.class);
    values.forEach((field, value) -> checked.put(field, field.checked(value)));
    values = Collections.unmodifiableMap(checked);
    Set<DescriptionField> back = EnumSet.noneOf(DescriptionField.class);
    back.addAll(takenBack);
    back.removeAll(values.keySet());
    takenBack = Collections.unmodifiableSet(back);
  }

  /** {@code Amendment.of(DATE, "1990-08-06")}; no value says that there is none. */
  public static Amendment of(DescriptionField field, String... values) {
    return NONE.with(field, values);
  }

  /**
   * An edit as people write it: several values are divided by semicolons, nothing takes the edit of
   * this field back, a hyphen says that there is no such thing. {@code authors=Янка Купала; Якуб
   * Колас}, {@code date=}, {@code date=-}
   *
   * @throws InvalidAmendmentException naming the field, the value and what was expected
   */
  public static Amendment parse(DescriptionField field, String text) {
    String value = text.strip();
    if (value.isEmpty()) {
      return NONE.takingBack(field);
    }
    if (value.equals(NOTHING)) {
      return NONE.with(field);
    }
    return field.takesSeveral()
        ? NONE.with(
            field,
            Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toArray(String[]::new))
        : NONE.with(field, value);
  }

  /** These and one more. */
  public Amendment with(DescriptionField field, String... set) {
    return then(new Amendment(Map.of(field, List.of(set)), Set.of()));
  }

  /** These, but that field as it was extracted. */
  public Amendment takingBack(DescriptionField field) {
    return then(new Amendment(Map.of(), Set.of(field)));
  }

  /** These edits, and later ones upon them. */
  public Amendment then(Amendment later) {
    Map<DescriptionField, List<String>> all = new EnumMap<>(DescriptionField.class);
    all.putAll(values);
    all.keySet().removeAll(later.takenBack);
    all.putAll(later.values);
    List<DescriptionField> back = new ArrayList<>(takenBack);
    back.addAll(later.takenBack);
    return new Amendment(all, Set.copyOf(back));
  }

  /** Whether nothing is edited. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The effective description: what was extracted, with the edits over it. */
  public Description over(Description extracted) {
    if (isEmpty()) {
      return extracted;
    }
    return new Description(
        one(DescriptionField.TITLE, extracted),
        list(DescriptionField.CREATORS, extracted),
        one(DescriptionField.DATE, extracted),
        one(DescriptionField.LANGUAGE, extracted),
        one(DescriptionField.SOURCE, extracted),
        one(DescriptionField.TYPE, extracted),
        extracted.identifier(),
        list(DescriptionField.SUBJECTS, extracted),
        extracted.format(),
        extracted.fileName(),
        notes(extracted),
        Access.parse(one(DescriptionField.ACCESS, extracted)));
  }

  /** What was noted of the extracted date goes with that date. */
  private List<String> notes(Description extracted) {
    List<String> notes = list(DescriptionField.NOTES, extracted);
    return values.containsKey(DescriptionField.DATE) && !values.containsKey(DescriptionField.NOTES)
        ? notes.stream().filter(note -> !note.startsWith(Description.NOTE_OF_DATE)).toList()
        : notes;
  }

  /** What these would change of a document; empty where it says all that already. */
  public List<DescriptionChange> changesOf(ArchivedDocument document) {
    return DescriptionChange.between(
        document.extracted(), document.amendment(), document.amendment().then(this).standing());
  }

  /** What stands after these: the edits alone. */
  Amendment standing() {
    return new Amendment(values, Set.of());
  }

  private List<String> list(DescriptionField field, Description extracted) {
    return values.getOrDefault(field, field.of(extracted));
  }

  private String one(DescriptionField field, Description extracted) {
    List<String> found = list(field, extracted);
    return found.isEmpty() ? "" : found.getFirst();
  }
}
