// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.phonetic.BeiderMorseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skaryna.analysis.name.NameAnalyzer;
import org.skaryna.analysis.name.NameKeyFilter;

/**
 * How many words a second each way of indexing names handles, behind one tokenizer. A word is what
 * {@link StandardTokenizer} takes for one, for all of them. One operation analyses one text; the
 * texts take turns. Beider-Morse runs with its exact rules, the faster of its two kinds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AnalyzerBenchmark {
  /** What analyses a word. */
  public enum Chain {
    /** Skaryna's own, with a tokenizer that knows commas and initials. */
    NAME_ANALYZER,
    NAME_KEY_FILTER,
    BEIDER_MORSE,
    ICU_TRANSFORM;

    Analyzer analyzer() {
      return switch (this) {
        case NAME_ANALYZER -> new NameAnalyzer();
        case NAME_KEY_FILTER ->
            behindStandard(in -> new NameKeyFilter(in, NameKeyFilter.Terms.KEY_AND_SURFACE, false));
        case BEIDER_MORSE -> {
          var engine = new PhoneticEngine(NameType.GENERIC, RuleType.EXACT, true);
          yield behindStandard(in -> new BeiderMorseFilter(in, engine));
        }
        case ICU_TRANSFORM -> {
          var transliterator = Transliterator.getInstance("Any-Latin; Lower");
          yield behindStandard(in -> new ICUTransformFilter(in, transliterator));
        }
      };
    }
  }

  /** What was handled, as JMH counts it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Handled {
    public long words;

    @Setup(Level.Iteration)
    public void clear() {
      words = 0;
    }
  }

  @Param("NAME_ANALYZER")
  public Chain chain = Chain.NAME_ANALYZER;

  /** A file of {@link Texts}. */
  @Param("")
  public String texts = "";

  private List<String> all = List.of();
  private int[] words = {};
  private int next;
  private Analyzer analyzer = new NameAnalyzer();

  @Setup
  public void read() throws IOException {
    all = Texts.read(Path.of(texts));
    words = new int[all.size()];
    Analyzer standard = behindStandard(in -> in);
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens(standard, all.get(i));
    }
    analyzer = chain.analyzer();
  }

  @Benchmark
  public int analyse(Handled handled) throws IOException {
    next = next + 1 == all.size() ? 0 : next + 1;
    handled.words += words[next];
    return tokens(analyzer, all.get(next));
  }

  private static int tokens(Analyzer analyzer, String text) throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("names", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }

  private static Analyzer behindStandard(UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filter.apply(source));
      }
    };
  }
}
