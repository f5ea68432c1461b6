// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Spelling;

/**
 * The grammatical forms of one language. Another language's forms must not be found, unless both
 * write the name alike: Якуб Колас.
 */
final class InflectedJudge implements Judge {
  private static final Set<String> INFLECTING = Set.of("be", "be-tarask", "ru", "uk");

  /** Kinds that hold the name once, in whatever case. */
  private static final Set<Kind> FORMS =
      EnumSet.of(
          Kind.PLAIN, Kind.BARRELLED, Kind.INFLECTED, Kind.PATRONYMIC, Kind.COMMA, Kind.CAPITALS);

  private final Judge variants = new VariantsJudge();
  private final Map<String, Set<Set<String>>> bases = new HashMap<>();

  InflectedJudge(List<Spelling> spellings) {
    for (Spelling spelling : spellings) {
      if (spelling.kind().isBase()) {
        bases
            .computeIfAbsent(personAndLanguage(spelling), key -> new HashSet<>())
            .add(ExactJudge.words(spelling));
      }
    }
  }

  @Override
  public boolean asks(Spelling asked) {
    return asked.kind().isBase() && INFLECTING.contains(asked.language());
  }

  @Override
  public Judgement judge(Spelling asked, Spelling found) {
    if (!asked.person().equals(found.person())) {
      return variants.judge(asked, found);
    }
    if (!FORMS.contains(found.kind())) {
      return Judgement.ALLOWED;
    }
    if (asked.language().equals(found.language())) {
      return Judgement.REQUIRED;
    }
    return mayBeOfOneLanguage(asked, found) ? Judgement.ALLOWED : Judgement.FORBIDDEN;
  }

  private boolean mayBeOfOneLanguage(Spelling asked, Spelling found) {
    Set<Set<String>> base = bases.getOrDefault(personAndLanguage(found), Set.of());
    return asked.languageCode().equals(found.languageCode())
            && INFLECTING.contains(found.language())
        || base.isEmpty()
        || base.contains(ExactJudge.words(asked));
  }

  private static String personAndLanguage(Spelling spelling) {
    return spelling.person().id() + '\t' + spelling.language();
  }
}
