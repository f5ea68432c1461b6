// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.skaryna.analysis.translit.KeyboardLayout;

/** What may have happened to the keys: meant in one layout, typed in another. */
final class Layouts {
  /** The same keys in the layout that was meant, for every pair of layouts. */
  static final List<UnaryOperator<String>> ALL = all();

  private Layouts() {}

  private static List<UnaryOperator<String>> all() {
    List<UnaryOperator<String>> slips = new ArrayList<>();
    for (KeyboardLayout meant : KeyboardLayout.values()) {
      slips.add(meant::fromUs);
    }
    for (KeyboardLayout typed : KeyboardLayout.values()) {
      slips.add(typed::toUs);
    }
    for (KeyboardLayout typed : KeyboardLayout.values()) {
      for (KeyboardLayout meant : KeyboardLayout.values()) {
        if (typed != meant) {
          slips.add(word -> meant.fromUs(typed.toUs(word)));
        }
      }
    }
    return List.copyOf(slips);
  }
}
