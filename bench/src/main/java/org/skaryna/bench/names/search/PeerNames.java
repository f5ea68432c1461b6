// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.skaryna.bench.names.table.Spelling;

/** Every word of the name is required, in any order; a word is found by any of its codes. */
final class PeerNames implements NameSearch {
  private static final String NUMBER = "number";
  private static final String TEXT = "text";
  private static final int MOST_FOUND = 10_000;
  private final Analyzer analyzer;
  private final boolean fuzzy;
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  PeerNames(Analyzer analyzer, boolean fuzzy, List<Spelling> spellings) {
    this.analyzer = analyzer;
    this.fuzzy = fuzzy;
    try {
      index(spellings);
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(List<Spelling> spellings) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Spelling spelling : spellings) {
        Document document = new Document();
        String number = Integer.toString(spelling.number());
        document.add(new StringField(NUMBER, number, Field.Store.YES));
        document.add(new TextField(TEXT, spelling.sentence(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  @Override
  public Set<Integer> find(String name) {
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      Set<Integer> found = new HashSet<>();
      for (ScoreDoc hit : searcher.search(query(name), MOST_FOUND).scoreDocs) {
        found.add(Integer.valueOf(searcher.storedFields().document(hit.doc).get(NUMBER)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String name) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (List<String> codes : words(name)) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      codes.forEach(code -> any.add(term(code), Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private Query term(String code) {
    Term term = new Term(TEXT, code);
    return fuzzy ? new FuzzyQuery(term) : new TermQuery(term);
  }

  /** The codes of each word: those at one position. */
  private List<List<String>> words(String name) throws IOException {
    Map<Integer, List<String>> words = new HashMap<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, name)) {
      CharTermAttribute code = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = 0;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        words.computeIfAbsent(position, p -> new ArrayList<>()).add(code.toString());
      }
      tokens.end();
    }
    return List.copyOf(words.values());
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
