// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Numbers of forms in groups, in growing order: those of one person, those of one name. */
final class Groups {
  private static final int[] NONE = new int[0];

  private final int[] starts;
  private final int[] forms;

  private Groups(int[] starts, int[] forms) {
    this.starts = starts;
    this.forms = forms;
  }

  /**
   * Groups the forms that an article has.
   *
   * @param counts how many articles have each form; those that none has are in no group
   * @param groupOf the number of a form's group, from 0
   */
  static Groups of(int[] counts, IntUnaryOperator groupOf) {
    int groups = 0;
    for (int form = 0; form < counts.length; form++) {
      groups = Math.max(groups, groupOf.applyAsInt(form) + 1);
    }
    int[] starts = new int[groups + 1];
    for (int form = 0; form < counts.length; form++) {
      starts[groupOf.applyAsInt(form) + 1] += counts[form] > 0 ? 1 : 0;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] forms = new int[starts[groups]];
    for (int form = 0; form < counts.length; form++) {
      if (counts[form] > 0) {
        forms[next[groupOf.applyAsInt(form)]++] = form;
      }
    }
    return new Groups(starts, forms);
  }

  /** The forms of a group; none for a group that there is not. */
  int[] of(int group) {
    return group + 1 < starts.length
        ? Arrays.copyOfRange(forms, starts[group], starts[group + 1])
        : NONE;
  }
}
