// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
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

  private final StemCounts counts;
  private final Map<NameQuery, Boolean> mentioned = new HashMap<>();
  private final Map<NameQuery, Boolean> capitalised = new HashMap<>();

  NameEvidence(StemCounts counts) {
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

    boolean sharesStem(Set<Term> others) {
      return stems.isPresent()
          && stems.get().stream().anyMatch(count -> others.contains(count.stem()));
    }
  }

  /** Whether any article mentions a name. */
  boolean isMentioned(NameQuery name) throws IOException {
    Boolean known = mentioned.get(name);
    if (known == null) {
      known = findMention(name);
      mentioned.put(name, known);
    }
    return known;
  }

  private boolean findMention(NameQuery name) throws IOException {
    for (LeafReaderContext segment : counts.reader().leaves()) {
      Optional<SegmentNames> names = SegmentNames.of(segment, name, false);
      if (names.isPresent() && findMention(names.get(), segment.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  private static boolean findMention(SegmentNames names, @Nullable Bits live) throws IOException {
    DocIdSetIterator documents = names.approximation();
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if ((live == null || live.get(doc)) && !names.mentions(doc).isEmpty()) {
        return true;
      }
    }
    return false;
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
    Map<String, Long> places = new HashMap<>();
    Map<String, NameLevel> levels = new HashMap<>();
    for (LeafReaderContext segment : counts.reader().leaves()) {
      for (IndexedSpelling spelling : name.spellings().ofWord(segment.reader(), word).spellings()) {
        if (!spelling.surface().endsWith(".")) {
          places.merge(spelling.surface(), spelling.places(), Long::sum);
          levels.put(spelling.surface(), spelling.match().level());
        }
      }
    }
    List<Map.Entry<String, Long>> most = new ArrayList<>(places.entrySet());
    most.sort(
        Collections.reverseOrder(Map.Entry.<String, Long>comparingByValue())
            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
    List<Spelling> spellings = new ArrayList<>();
    for (var entry : most.subList(0, Math.min(MOST_JUDGED, most.size()))) {
      String surface = entry.getKey();
      NameLevel level = levels.getOrDefault(surface, NameLevel.SIMILAR);
      spellings.add(new Spelling(surface, level, entry.getValue(), counts.of(surface)));
    }
    return spellings;
  }
}
