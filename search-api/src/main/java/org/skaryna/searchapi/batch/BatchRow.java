// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import org.skaryna.engine.search.NameFinding;

/** What is told of one line of a list. */
public sealed interface BatchRow {
  /** The number of the line. */
  int line();

  /** The name, or what stands in a bad line. */
  String text();

  /** How many documents name the person. */
  long documents();

  boolean isBad();

  /** A name that was looked up. */
  record Found(int line, NameFinding finding) implements BatchRow {
    @Override
    public String text() {
      return finding.name();
    }

    @Override
    public long documents() {
      return finding.documents();
    }

    @Override
    public boolean isBad() {
      return false;
    }
  }

  /** A line that was left out. */
  record LeftOut(ListLine.Bad bad) implements BatchRow {
    @Override
    public int line() {
      return bad.line();
    }

    @Override
    public String text() {
      return bad.text();
    }

    @Override
    public long documents() {
      return 0;
    }

    @Override
    public boolean isBad() {
      return true;
    }
  }
}
