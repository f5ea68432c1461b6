// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Spelling;

/** The written form only: each word of the name, whatever its capitals and its apostrophe. */
final class ExactJudge implements Judge {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,()]+");

  @Override
  public boolean asks(Spelling asked) {
    return asked.kind().isBase();
  }

  @Override
  public Judgement judge(Spelling asked, Spelling found) {
    if (words(found).containsAll(words(asked))) {
      return Judgement.REQUIRED;
    }
    // Letters that look alike are one letter to the reader.
    boolean looksAlike = found.kind() == Kind.MIXED || asked.kind() == Kind.MIXED;
    return looksAlike && asked.person().equals(found.person())
        ? Judgement.ALLOWED
        : Judgement.FORBIDDEN;
  }

  static Set<String> words(Spelling spelling) {
    String form = spelling.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return Set.copyOf(BETWEEN_WORDS.splitAsStream(form).toList());
  }
}
