// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.skaryna.analysis.written.WrittenWordAnalyzer;

/** Written words of the index by their beginnings. */
final class WordPrefixes {
  /** Of each segment so many words are looked at; of a short beginning not all of them. */
  private static final int MOST_VISITED = 200;

  private static final int MOST = 8;
  private static final Analyzer RUSSIAN = WrittenWordAnalyzer.russian();
  private static final Analyzer OTHER = WrittenWordAnalyzer.ofOtherLanguages();

  private WordPrefixes() {}

  /** The words of a text as the index has them. */
  static List<String> words(String group, String text) {
    Analyzer analyzer = group.equals("ru") ? RUSSIAN : OTHER;
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }

  /** Words that begin so, with the number of articles, deleted ones included. */
  static Map<String, Long> all(IndexReader reader, String field, String beginning)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    BytesRef prefix = new BytesRef(beginning);
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms != null) {
        add(counts, terms.iterator(), prefix);
      }
    }
    return counts;
  }

  /** The most frequent of some words. */
  static Map<String, Long> frequent(Map<String, Long> counts) {
    Map<String, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  private static void add(Map<String, Long> counts, TermsEnum terms, BytesRef prefix)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    int visited = 0;
    BytesRef term = terms.term();
    while (term != null && StringHelper.startsWith(term, prefix) && visited++ < MOST_VISITED) {
      counts.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
      term = terms.next();
    }
  }
}
