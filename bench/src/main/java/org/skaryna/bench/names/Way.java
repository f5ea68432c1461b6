// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.List;
import java.util.Locale;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.bench.names.search.NameSearch;
import org.skaryna.bench.names.search.SkarynaIndex;
import org.skaryna.bench.names.table.Spelling;

/** A way to ask Skaryna, with what it should find. */
enum Way {
  /** {@code name:"..."} at variants. */
  NAME("**Skaryna**, `name:\"…\"`"),
  /** The bare name, as typed into the search box. */
  BOX("**Skaryna**, the bare name"),
  /** {@code name:"..."} at inflected. */
  INFLECTED("Skaryna, `names=inflected`"),
  /** {@code name:"..."} at exact. */
  EXACT("Skaryna, `names=exact`");

  private final String title;

  Way(String title) {
    this.title = title;
  }

  /** The name in reports, in Markdown. */
  String title() {
    return title;
  }

  /** The name in tables: NAME -> name. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Asks every {@code step}th spelling; 1 asks all. */
  Outcome measure(SkarynaIndex index, List<Spelling> spellings, int step) {
    try (NameSearch search = search(index)) {
      return Outcome.of(search, judge(spellings), spellings, step);
    }
  }

  private NameSearch search(SkarynaIndex index) {
    return switch (this) {
      case NAME -> index.names(NameLevel.VARIANTS);
      case BOX -> index.box();
      case INFLECTED -> index.names(NameLevel.INFLECTED);
      case EXACT -> index.names(NameLevel.EXACT);
    };
  }

  private Judge judge(List<Spelling> spellings) {
    return switch (this) {
      case NAME, BOX -> new VariantsJudge();
      case INFLECTED -> new InflectedJudge(spellings);
      case EXACT -> new ExactJudge();
    };
  }
}
