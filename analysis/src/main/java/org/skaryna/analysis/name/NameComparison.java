// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two whole written names compared, outside any index. */
public final class NameComparison {
  private NameComparison() {}

  /**
   * How {@code found} is {@code asked}: Łabkovič, Уладзімір for Vladimir Labkovich. Nothing when
   * they are different names.
   */
  public static Optional<NameMatch> of(String asked, String found) {
    var matcher = NameMatcher.of(PersonName.parse(asked));
    var words = new ArrayList<FoundWord>();
    List<NamePart> parts = PersonName.parse(found).parts();
    for (int position = 0; position < parts.size(); position++) {
      for (int word = 0; word < matcher.size(); word++) {
        String surface = parts.get(position).written();
        var match = matcher.match(word, surface);
        if (match.isPresent()) {
          words.add(new FoundWord(word, surface, position, match.get()));
        }
      }
    }
    return matcher.assemble(words, NameLevel.SIMILAR).stream()
        .map(FoundName::match)
        .min(Comparator.comparingDouble(NameMatch::cost));
  }
}
