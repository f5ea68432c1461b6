// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.skaryna.analysis.lemma.Reading;
import org.skaryna.analysis.name.OrdinaryWords;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.people.WordFacts.GivenReading;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.analysis.ru.RussianDictionary;

/**
 * What words may be in names, in texts of one language; remembered, as a few thousand words are
 * most of what is capitalised. Safe for several threads.
 */
final class WordLexicon {
  private static final int REMEMBERED = 1 << 13;

  private final AtomicReferenceArray<WordFacts> remembered =
      new AtomicReferenceArray<>(REMEMBERED);
  private final ContextWords context;
  private final boolean english;
  private final boolean russian;

  WordLexicon(String language, ContextWords context) {
    this.context = context;
    this.english = language.equals("en");
    this.russian = language.equals("ru");
  }

  /** What a word is, as written, without a stop. */
  WordFacts facts(String written) {
    int hash = written.hashCode();
    int slot = (hash ^ hash >>> 13) & (REMEMBERED - 1);
    WordFacts known = remembered.get(slot);
    if (known == null || !known.written().equals(written)) {
      known = read(written);
      remembered.set(slot, known);
    }
    return known;
  }

  /** Whether a stop behind a short word is no end of a sentence. */
  boolean isAbbreviation(String word) {
    return context.isAbbreviation(word);
  }

  private WordFacts read(String written) {
    String folded = Folding.fold(written);
    List<BaseForm> forms = BaseForms.ofFolded(folded);
    List<GivenReading> given = given(forms, Script.of(folded));
    int kinds = context.kinds(folded, forms);
    for (GivenReading reading : given) {
      kinds |= reading.full() ? WordFacts.GIVEN : WordFacts.SHORT;
    }
    for (BaseForm form : forms) {
      if (!Patronymics.fathers(form.sounds()).isEmpty()) {
        kinds |= WordFacts.PATRONYMIC;
      }
    }
    kinds |= FamilyNames.isLike(written) ? WordFacts.FAMILY : 0;
    kinds |= Adjectives.isLike(folded) ? WordFacts.ADJECTIVE : 0;
    kinds |= lexical(written, folded, kinds);
    return new WordFacts(written, folded, List.copyOf(forms), List.copyOf(given), kinds);
  }

  private int lexical(String written, String folded, int kinds) {
    boolean given = (kinds & WordFacts.GIVEN) != 0;
    int more = 0;
    if (forms(folded) == 0 || folded.chars().anyMatch(Character::isDigit)) {
      return WordFacts.ORDINARY;
    }
    if (OrdinaryWords.isOne(written)) {
      more |= WordFacts.ORDINARY;
    } else if (russian && Script.of(folded) == Script.CYRILLIC) {
      more |= russian(folded);
    }
    if (!given && !Gazetteer.builtIn().spotter().places(written).isEmpty()) {
      more |= WordFacts.PLACE;
    }
    return more;
  }

  private static int forms(String folded) {
    return folded.length();
  }

  private static int russian(String folded) {
    List<Reading> readings = RussianDictionary.lookup().readings(folded);
    boolean name = false;
    for (Reading reading : readings) {
      name |= reading.tag().contains(":Fam:") || reading.tag().contains(":Name:");
      name |= reading.tag().contains(":Patr:");
    }
    return readings.isEmpty() ? 0 : name ? WordFacts.LISTED : WordFacts.ORDINARY;
  }

  /** English gives names no case endings, so only what is written counts there. */
  private List<GivenReading> given(List<BaseForm> forms, Script script) {
    List<GivenReading> readings = new ArrayList<>();
    for (BaseForm form : forms) {
      if (form.written() || !english || script != Script.LATIN) {
        for (GivenName name : GivenNames.full(form.sounds())) {
          readings.add(new GivenReading(form, name, true));
        }
      }
    }
    if (readings.isEmpty()) {
      for (BaseForm form : forms) {
        if (form.written() || script == Script.CYRILLIC) {
          for (GivenName name : GivenNames.familiar(form.sounds())) {
            readings.add(new GivenReading(form, name, false));
          }
        }
      }
    }
    return readings;
  }
}
