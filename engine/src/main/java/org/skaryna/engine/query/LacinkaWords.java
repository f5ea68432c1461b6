// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.skaryna.analysis.be.Lacinka;

/**
 * Tells which Latin words of a query are read as Łacinka, beside what they are in other languages.
 * The analyzer knows those with a mark, {@code śnieh}, by themselves. Others may be of any
 * language; they are read
 *
 * <ul>
 *   <li>where another word of the query has a mark and no Latin word has a letter that Łacinka
 *       lacks: {@code śnieh na dachach}, but not {@code Łódź park}
 *   <li>alone, where the articles hold the word as typed and not as a word of any language: then it
 *       stands in a Belarusian text in Łacinka, and only there
 * </ul>
 *
 * <p>Whatever else can be read in Cyrillic, as the Russian {@code nezavisimost}, is left to {@link
 * org.skaryna.engine.suggest}: it is shown as a suggestion and not mixed in.
 */
final class LacinkaWords {
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}&&\\p{L}][\\p{IsLatin}&&\\p{L}'’ʼ-]*");

  private final boolean inQuery;
  private final IndexEvidence index;
  private final Analyzer analyzer;

  private LacinkaWords(boolean inQuery, IndexEvidence index, Analyzer analyzer) {
    this.inQuery = inQuery;
    this.index = index;
    this.analyzer = analyzer;
  }

  /** Those of the query {@code root}, asked of the articles of {@code index}. */
  static LacinkaWords of(QueryNode root, IndexEvidence index, Analyzer analyzer) {
    List<String> latin = new ArrayList<>();
    addLatin(root, latin);
    boolean inQuery =
        latin.stream().anyMatch(Lacinka::hasMark) && latin.stream().allMatch(Lacinka::isPossible);
    return new LacinkaWords(inQuery, index, analyzer);
  }

  private static void addLatin(QueryNode node, List<String> latin) {
    switch (node) {
      case QueryNode.Word word -> addLatin(word.text(), latin);
      case QueryNode.Prefix prefix -> addLatin(prefix.text(), latin);
      case QueryNode.Fuzzy fuzzy -> addLatin(fuzzy.text(), latin);
      case QueryNode.Phrase phrase -> addLatin(phrase.text(), latin);
      case QueryNode.PerhapsName perhaps -> addLatin(perhaps.words(), latin);
      case QueryNode.PlaceOrWords either -> addLatin(either.words(), latin);
      case QueryNode.And and -> and.nodes().forEach(child -> addLatin(child, latin));
      case QueryNode.Or or -> or.nodes().forEach(child -> addLatin(child, latin));
      case QueryNode.Not not -> addLatin(not.node(), latin);
      default -> {}
    }
  }

  private static void addLatin(String text, List<String> latin) {
    LATIN.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> latin.add(word.group()));
  }

  /** A typed word in Cyrillic, {@code dachach -> дахах}, where it is read as Łacinka. */
  Optional<String> reading(String typed) throws IOException {
    return inQuery || isOnlyInLacinka(typed) ? cyrillic(typed) : Optional.empty();
  }

  /** Words of which at least one is read as Łacinka, in Cyrillic as far as they are. */
  Optional<String> reading(List<String> typed) throws IOException {
    List<String> read = new ArrayList<>();
    for (String word : typed) {
      read.add(reading(word).orElse(word));
    }
    return read.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", read));
  }

  /** The beginning of a word, or a word with slips, which no article need hold. */
  Optional<String> readingOfPart(String typed) {
    return inQuery ? cyrillic(typed) : Optional.empty();
  }

  private static Optional<String> cyrillic(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String cyrillic = LATIN.matcher(lower).replaceAll(word -> Lacinka.read(word.group()));
    return cyrillic.equals(lower) ? Optional.empty() : Optional.of(cyrillic);
  }

  private boolean isOnlyInLacinka(String typed) throws IOException {
    return Lacinka.isPossible(typed.toLowerCase(Locale.ROOT))
        && stands(ScopeField.written(TextScope.ANYWHERE), typed)
        && !stands(ScopeField.stems(TextScope.ANYWHERE), typed);
  }

  /** Whether a field holds the word, or leaves it out as one of the commonest of its language. */
  private boolean stands(List<ScopeField> fields, String typed) throws IOException {
    for (ScopeField field : fields) {
      List<Term> terms = AnalyzedText.of(analyzer, field.name(), typed).terms();
      if (terms.isEmpty()) {
        return true;
      }
      for (Term term : terms) {
        if (index.count(term).articles() > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
