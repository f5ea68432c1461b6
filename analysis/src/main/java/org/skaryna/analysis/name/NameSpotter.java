// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the names in a plain query, so that the search box needs no syntax. */
public final class NameSpotter {
  private static final Pattern RUN =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ʼ]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’ʼ]+)*");

  private NameSpotter() {}

  /** Where names stand in a query: runs of capitalised words. */
  public static List<NameSpan> names(String query) {
    var spans = new ArrayList<NameSpan>();
    var runs = RUN.matcher(query);
    while (runs.find()) {
      if (runs.group().indexOf(' ') > 0) {
        spans.add(new NameSpan(runs.start(), runs.end()));
      }
    }
    return spans;
  }
}
