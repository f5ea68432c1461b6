// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.engine.query.StemCounts.StemCount;

/**
 * What the articles tell of words that may be a name. They write a name with a capital wherever it
 * stands, but an ordinary word only where a sentence begins: of all places of Купала nearly all are
 * among the capitalised words of the names field, of выбары few. No list of names could tell as
 * well. It depends neither on how many articles there are nor on the segments they lie in.
 *
 * <p>Made for one query in one snapshot.
 */
final class NameEvidence {
  /** Ordinary words stand at the beginning of one sentence in ten; names are at times elsewhere. */
  private static final double CAPITALS = 0.5;

  /** Only frequent spellings can bring many wrong articles. */
  private static final int MOST_JUDGED = 40;

  private final IndexEvidence index;
  private final StemCounts counts;
  private final Map<NameQuery, Boolean> mentioned = new HashMap<>();
  private final Map<NameQuery, Boolean> capitalised = new HashMap<>();

  NameEvidence(StemCounts counts) {
    this.index = counts.index();
    this.counts = counts;
  }

  /**
   * A capitalised spelling of a word in all articles.
   *
   * @param stems of the same word in whatever capitals; none for a stop word
   */
  private record Spelling(
      String surface, NameLevel level, long places, Optional<List<StemCount>> stems) {

    boolean isSameWord() {
      return NameLevel.INFLECTED.includes(level);
    }

    /** Купала counts among the places of Купалы, though a form of купаць is its rarer stem. */
    boolean sharesStem(Set<Term> others) {
      return stems.isPresent()
          && stems.get().stream()
              .flatMap(count -> count.stems().stream())
              .anyMatch(others::contains);
    }
  }

  /** Whether any article mentions a name. */
  boolean isMentioned(NameQuery name) throws IOException {
    Boolean known = mentioned.get(name);
    if (known == null) {
      known = index.mentions(name);
      mentioned.put(name, known);
    }
    return known;
  }

  /**
   * Whether articles write each word of a name as a name's: mostly with a capital. Where they do
   * not have the word as typed, other spellings of it tell.
   */
  boolean isCapitalised(NameQuery name) throws IOException {
    Boolean known = capitalised.get(name);
    if (known == null) {
      known = true;
      for (int word = 0; known && word < name.judge().size(); word++) {
        known = name.judge().isInitial(word) || isCapitalised(name, word);
      }
      capitalised.put(name, known);
    }
    return known;
  }

  /** The same, but of its given names only: Слава in Слава Украіне is written in lower case. */
  boolean hasCapitalisedGivenName(NameQuery name) throws IOException {
    for (int word = 0; word < name.judge().size(); word++) {
      if (name.judge().isGiven(word) && !isCapitalised(name, word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitalised(NameQuery name, int word) throws IOException {
    if (counts.of(name.judge().written(word)).isEmpty()) {
      return false;
    }
    List<Spelling> all = spellings(name, word);
    List<Spelling> same = all.stream().filter(Spelling::isSameWord).toList();
    return (same.isEmpty() ? all : same)
        .stream().anyMatch(spelling -> isCapitalised(spelling, all));
  }

  /**
   * Spellings of other words that only look like one: Where and Слова for Вера and Слава. A name of
   * several words needs no such care, because the others have to stand beside.
   *
   * @param name of one word
   */
  Set<String> ordinaryWords(NameQuery name) throws IOException {
    List<Spelling> all = spellings(name, 0);
    Set<String> ordinary = new HashSet<>();
    for (Spelling spelling : all) {
      if (!spelling.isSameWord()
          && !FamilyNames.isLike(spelling.surface())
          && !GivenNames.isFull(spelling.surface())
          && !isCapitalised(spelling, all)) {
        ordinary.add(spelling.surface());
      }
    }
    return ordinary;
  }

  /** Whether most places of a spelling, other case forms counted with it, have a capital. */
  private static boolean isCapitalised(Spelling spelling, List<Spelling> all) {
    Set<Term> stems = new HashSet<>();
    long places = 0;
    for (StemCount count : spelling.stems().orElse(List.of())) {
      stems.add(count.stem());
      places += count.count();
    }
    long capitals = 0;
    for (Spelling other : all) {
      capitals += other.sharesStem(stems) ? other.places() : 0;
    }
    return capitals > 0 && capitals >= CAPITALS * places;
  }

  /** The most frequent spellings of a word. */
  private List<Spelling> spellings(NameQuery name, int word) throws IOException {
    List<SpellingCount> most = new ArrayList<>(index.spellings(name, word));
    most.removeIf(spelling -> spelling.surface().endsWith("."));
    most.sort(
        Comparator.comparingLong(SpellingCount::places)
            .reversed()
            .thenComparing(SpellingCount::surface, Comparator.naturalOrder()));
    List<Spelling> spellings = new ArrayList<>();
    for (SpellingCount found : most.subList(0, Math.min(MOST_JUDGED, most.size()))) {
      spellings.add(
          new Spelling(found.surface(), found.level(), found.places(), counts.of(found.surface())));
    }
    return spellings;
  }
}
