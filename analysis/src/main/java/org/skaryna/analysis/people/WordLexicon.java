// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.en.EnglishDictionary;
import org.skaryna.analysis.lemma.LemmaDictionary;
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
import org.skaryna.analysis.table.ResourceTable;

/**
 * What words may be in names, in texts of one language; remembered, as a few thousand words are
 * most of what is capitalised. Safe for several threads.
 */
final class WordLexicon {
  private static final int LONGEST_ARTICLE = 3;
  private static final int REMEMBERED = 1 << 16;
  private static final Set<String> WESTERN =
      ResourceTable.load(WordLexicon.class, "western-names.csv").rows().stream()
          .map(row -> Folding.fold(row.cell(0)))
          .collect(Collectors.toUnmodifiableSet());
  private static final ThreadLocal<LemmaDictionary.Lookup> ENGLISH =
      ThreadLocal.withInitial(EnglishDictionary::lookup);
  private static final ThreadLocal<LemmaDictionary.Lookup> RUSSIAN =
      ThreadLocal.withInitial(RussianDictionary::lookup);

  private final WordCache<WordFacts> remembered = WordCache.of(REMEMBERED);
  private final ContextWords context;
  private final boolean english;
  private final boolean russian;
  private final boolean other;

  WordLexicon(String language, ContextWords context) {
    this.context = context;
    this.english = language.equals("en");
    this.russian = language.equals("ru");
    this.other = language.isEmpty();
  }

  /** What the word in the first {@code length} letters is, as written, without a stop. */
  WordFacts facts(char[] letters, int length) {
    return remembered.get(letters, length, this::read);
  }

  /** The same of a word. */
  WordFacts facts(String written) {
    return facts(written.toCharArray(), written.length());
  }

  /** Whether a dictionary tells what the words of a text are that it does not know. */
  boolean isComplete(NameToken token) {
    return russian && token.isCyrillic();
  }

  /** Whether a stop behind a short word is no end of a sentence. */
  boolean isAbbreviation(String word) {
    return context.isAbbreviation(word);
  }

  private WordFacts read(String written) {
    String folded = Folding.fold(written);
    List<BaseForm> forms = BaseForms.ofFolded(folded);
    int kinds = context.kinds(folded, forms);
    boolean other = (kinds & WordFacts.BLOCKED) != 0 || isArticle(folded);
    List<GivenReading> given = other ? List.of() : given(forms, Script.of(folded));
    for (GivenReading reading : given) {
      kinds |= reading.full() ? WordFacts.GIVEN : WordFacts.SHORT;
    }
    for (BaseForm form : forms) {
      if (!Patronymics.fathers(form.sounds()).isEmpty() && Patronymics.isLike(form.letters())) {
        kinds |= WordFacts.PATRONYMIC;
      }
    }
    if (given.isEmpty() && (english || this.other) && WESTERN.contains(folded)) {
      kinds |= WordFacts.GIVEN;
    }
    kinds |= isFamilyLike(forms, Script.of(folded)) ? WordFacts.FAMILY : 0;
    kinds |= lexical(written, folded, forms, kinds);
    return new WordFacts(written, folded, List.copyOf(forms), List.copyOf(given), kinds);
  }

  /**
   * Whether a word ends as family names do. English adds no endings, so that Conference is no case
   * of a name in -enka; and the vowel of the ending stays: Адзіноцтва is none of Адзіноцтаў.
   */
  private boolean isFamilyLike(List<BaseForm> forms, Script script) {
    for (BaseForm form : forms) {
      boolean may = form.written() || !english || script != Script.LATIN;
      if (may && FamilyNames.hasEnding(form.letters()) && keepsEnding(forms.getFirst(), form)) {
        return FamilyNames.isLike(forms);
      }
    }
    return false;
  }

  private static boolean keepsEnding(BaseForm written, BaseForm form) {
    String stem = form.letters().substring(0, form.letters().length() - 1);
    return written.letters().startsWith(stem);
  }

  private int lexical(String written, String folded, List<BaseForm> forms, int kinds) {
    if (forms.isEmpty() || folded.chars().anyMatch(Character::isDigit)) {
      return WordFacts.ORDINARY;
    }
    boolean cyrillic = Script.of(folded) == Script.CYRILLIC;
    int more = cyrillic && russian ? russian(folded) : adjective(folded, false);
    if (OrdinaryWords.isStopOrDate(folded) && (kinds & WordFacts.GIVEN) == 0) {
      more |= WordFacts.ORDINARY;
    } else if (!cyrillic && !other && (kinds & WordFacts.FAMILY) == 0 && isEnglish(folded)) {
      more |= WordFacts.DICTIONARY;
    }
    if ((kinds & WordFacts.GIVEN) == 0
        && !Gazetteer.builtIn().spotter().places(written).isEmpty()) {
      more |= WordFacts.PLACE;
    }
    return more;
  }

  /** An and In are short forms of no name in English. */
  private boolean isArticle(String folded) {
    return english && folded.length() <= LONGEST_ARTICLE && OrdinaryWords.isStopOrDate(folded);
  }

  private static boolean isEnglish(String folded) {
    return ENGLISH.get().contains(folded);
  }

  private static int russian(String folded) {
    boolean family = false;
    boolean person = false;
    boolean word = false;
    boolean adjective = false;
    for (Reading reading : RUSSIAN.get().readings(folded)) {
      String tag = reading.tag();
      boolean name = tag.startsWith("NN:Fam") || tag.startsWith("NN:Name");
      family |= tag.startsWith("NN:Fam");
      person |= name || tag.startsWith("NN:Patr");
      word |= !name && !tag.startsWith("NN:Patr");
      adjective |= tag.startsWith("ADJ");
    }
    return (family && !word ? WordFacts.LISTED : 0)
        | (word && !person ? WordFacts.DICTIONARY : 0)
        | adjective(folded, !adjective);
  }

  private static int adjective(String folded, boolean only) {
    boolean like = only ? Adjectives.isRelational(folded) : Adjectives.isLike(folded);
    return like ? WordFacts.ADJECTIVE : 0;
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
