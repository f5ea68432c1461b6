// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A reader of nothing but counts, for Lucene's classes that choose among terms: it notes what it is
 * asked about, and answers by what others have counted.
 */
final class CountedTerms extends FilterLeafReader {
  private static final LeafReader NOTHING = nothing();
  private static final Terms NO_TERMS = noTerms();

  private final int articles;
  private final Set<Term> asked = new LinkedHashSet<>();
  private final Map<Term, Integer> counts = new HashMap<>();

  /**
   * Knows no counts yet.
   *
   * @param articles how many have the field that is asked about
   */
  CountedTerms(int articles) {
    super(NOTHING);
    this.articles = articles;
  }

  private static LeafReader nothing() {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      return DirectoryReader.open(writer).leaves().getFirst().reader();
    } catch (IOException e) {
      throw new UncheckedIOException("writing an index in memory", e);
    }
  }

  private static Terms noTerms() {
    try {
      return Terms.getTerms(NOTHING, "");
    } catch (IOException e) {
      throw new UncheckedIOException("reading an index in memory", e);
    }
  }

  /** What was asked about. */
  Set<Term> asked() {
    return Set.copyOf(asked);
  }

  /** Answers so from now on. */
  void add(Map<Term, Integer> counted) {
    counts.putAll(counted);
  }

  @Override
  public Terms terms(String field) throws IOException {
    return new FilterTerms(NO_TERMS) {
      @Override
      public TermsEnum iterator() {
        return new Counted(field);
      }

      @Override
      public int getDocCount() {
        return articles;
      }
    };
  }

  private final class Counted extends FilterLeafReader.FilterTermsEnum {
    private final String field;
    private int count;

    Counted(String field) {
      super(TermsEnum.EMPTY);
      this.field = field;
    }

    @Override
    public boolean seekExact(BytesRef text) {
      Term term = new Term(field, BytesRef.deepCopyOf(text));
      asked.add(term);
      count = counts.getOrDefault(term, 0);
      return count > 0;
    }

    @Override
    public int docFreq() {
      return count;
    }
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return NOTHING.getCoreCacheHelper();
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return NOTHING.getReaderCacheHelper();
  }
}
