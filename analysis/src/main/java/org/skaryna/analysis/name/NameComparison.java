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
    return of(NameMatcher.of(PersonName.parse(asked)), PersonName.parse(found));
  }

  /** The same with a name that is compared many times, compiled once. */
  public static Optional<NameMatch> of(NameMatcher matcher, PersonName name) {
    var words = new ArrayList<FoundWord>();
    int position = 0;
    for (int part = 0; part < name.parts().size(); part++) {
      position += 1 + (isBeforeMiddle(name, part) ? NameContext.MIDDLE : 0);
      for (int word = 0; word < matcher.size(); word++) {
        String surface = name.parts().get(part).written();
        var match = matcher.match(word, surface);
        if (match.isPresent() && (!name.isMiddle(part) || !isFirst(matcher.name(), word))) {
          words.add(new FoundWord(word, surface, position, match.get()));
        }
      }
    }
    return matcher.assemble(words, NameLevel.SIMILAR).stream()
        .map(FoundName::match)
        .min(Comparator.comparingDouble(NameMatch::cost));
  }

  /**
   * Whether two written names may be one, whichever is asked for: the stricter of both answers, so
   * that their order never tells. They differ where one name is read as a nominative when it is
   * asked for (Аляксандра Калеснікава is a woman), but may be a case form when it is found (or he
   * in the genitive); and where one has words that the other lacks, as a family name alone asks for
   * all that bear it.
   */
  public static Optional<NameMatch> between(String one, String other) {
    Optional<NameMatch> there = of(one, other);
    Optional<NameMatch> back = of(other, one);
    if (there.isEmpty() || back.isEmpty()) {
      return there.or(() -> back);
    }
    return back.get().level().compareTo(there.get().level()) < 0 ? back : there;
  }

  /**
   * Whether it is a first name, for which no initial in a patronymic's place stands: Walter B.
   * Jones is not Barry.
   */
  private static boolean isFirst(PersonName name, int word) {
    return isFirstName(name, word) && !(word > 0 && isFirstName(name, word - 1));
  }

  private static boolean isFirstName(PersonName name, int word) {
    NamePartTag tag = name.parts().get(word).tag();
    return tag == NamePartTag.GIVEN || tag == NamePartTag.INITIAL;
  }

  /** Between family name and given name the index counts more where a patronymic follows. */
  private static boolean isBeforeMiddle(PersonName name, int part) {
    List<NamePart> parts = name.parts();
    return part > 0
        && part + 1 < parts.size()
        && parts.get(part - 1).tag() == NamePartTag.FAMILY
        && (parts.get(part + 1).tag() == NamePartTag.PATRONYMIC || name.isMiddle(part + 1));
  }
}
