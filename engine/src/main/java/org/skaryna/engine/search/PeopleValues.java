// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Map;
import org.skaryna.engine.people.PersonCounts;

/** People counted as the values of a facet; a value is a person's id. */
record PeopleValues(PersonCounts counts) implements ValueCounts {
  @Override
  public Map<String, Long> top(int most) {
    return counts.top(most);
  }

  @Override
  public Map<String, Long> all() {
    return counts.all();
  }

  @Override
  public long of(String value) {
    return counts.of(value);
  }
}
