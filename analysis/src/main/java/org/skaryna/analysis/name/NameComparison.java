// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Optional;

/** Two whole written names compared, outside any index. */
public final class NameComparison {
  private NameComparison() {}

  /** How {@code found} is {@code asked}; nothing when they are different names. */
  public static Optional<NameMatch> of(String asked, String found) {
    var matcher = NameMatcher.of(PersonName.parse(asked));
    var words = new ArrayList<FoundWord>();
    int position = 0;
    for (NamePart part : PersonName.parse(found).parts()) {
      for (int word = 0; word < matcher.size(); word++) {
        var match = matcher.match(word, part.written());
        if (match.isPresent()) {
          words.add(new FoundWord(word, part.written(), position, match.get()));
          break;
        }
      }
      position++;
    }
    long required = 0;
    for (int word = 0; word < matcher.size(); word++) {
      required += matcher.required(word) ? 1 : 0;
    }
    return words.size() < required || words.isEmpty() ? Optional.empty() : matcher.join(words);
  }
}
