// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.skaryna.analysis.be.BelarusianAnalyzer;
import org.skaryna.analysis.chain.StopWords;
import org.skaryna.analysis.en.EnglishArticleAnalyzer;
import org.skaryna.analysis.en.EnglishDictionary;
import org.skaryna.analysis.lemma.LemmaDictionary;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.ru.RussianArticleAnalyzer;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Capitalised words that a list of names does without: stop words, days and months, and whatever
 * the English dictionary has in small letters, unless it is a given name or ends as family names do
 * (Mark, but Market). Belarusian and Russian family names are ordinary words too often (Кравец) for
 * a dictionary to tell.
 */
public final class OrdinaryWords {
  private static final List<CharArraySet> STOP_WORDS =
      List.of(
          StopWords.load(BelarusianAnalyzer.class),
          StopWords.load(RussianArticleAnalyzer.class),
          StopWords.load(EnglishArticleAnalyzer.class));
  private static final Set<String> CALENDAR = calendar();
  private static final ThreadLocal<LemmaDictionary.Lookup> ENGLISH =
      ThreadLocal.withInitial(EnglishDictionary::lookup);

  private OrdinaryWords() {}

  /** Whether a word as written in a text is hardly a name: He, Friday, However, Гэта. */
  public static boolean isOne(String written) {
    String folded = Folding.fold(written);
    if (STOP_WORDS.stream().anyMatch(words -> words.contains(folded))) {
      return true;
    }
    if (isGivenName(folded)) {
      return false;
    }
    return CALENDAR.contains(folded)
        || (Script.of(folded) == Script.LATIN
            && !FamilyNames.isLike(written)
            && ENGLISH.get().contains(folded));
  }

  /** Whether a folded word is a stop word, a day or a month, in any of the languages. */
  public static boolean isStopOrDate(String folded) {
    return CALENDAR.contains(folded)
        || STOP_WORDS.stream().anyMatch(words -> words.contains(folded));
  }

  private static boolean isGivenName(String folded) {
    List<BaseForm> forms = BaseForms.ofFolded(folded);
    return !forms.isEmpty() && GivenNames.isKnown(forms.getFirst().sounds());
  }

  private static Set<String> calendar() {
    var words = new HashSet<String>();
    for (ResourceTable.Row row : ResourceTable.load(OrdinaryWords.class, "calendar.csv").rows()) {
      words.add(Folding.fold(row.cell(0)));
    }
    return words;
  }
}
