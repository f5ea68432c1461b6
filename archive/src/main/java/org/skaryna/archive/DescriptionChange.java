// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What edits change of one field.
 *
 * @param before what the field says now; empty for nothing
 * @param after what it will say
 * @param takenBack whether it returns to what was extracted
 */
public record DescriptionChange(
    DescriptionField field, List<String> before, List<String> after, boolean takenBack) {
  public DescriptionChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** {@code date: "1990" -> "1990-08-06"}. */
  @Override
  public String toString() {
    return "%s: %s -> %s%s"
        .formatted(field.word(), quoted(before), quoted(after), takenBack ? ", as extracted" : "");
  }

  private static String quoted(List<String> values) {
    return values.isEmpty() ? "nothing" : '"' + String.join("; ", values) + '"';
  }

  /** What differs between edits that stood and edits that stand then. */
  static List<DescriptionChange> between(Description extracted, Amendment before, Amendment after) {
    Description old = before.over(extracted);
    Description now = after.over(extracted);
    List<DescriptionChange> changes = new ArrayList<>();
    for (DescriptionField field : DescriptionField.values()) {
      if (!Objects.equals(before.values().get(field), after.values().get(field))) {
        boolean takenBack = !after.values().containsKey(field);
        changes.add(new DescriptionChange(field, field.of(old), field.of(now), takenBack));
      }
    }
    return changes;
  }
}
