// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.IndexVersionException;
import org.skaryna.engine.index.Shelf;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.PlaceReading;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.schema.Language;

/** Searches a Lucene index in one folder, which this or another process may be writing. */
public final class LuceneSearchEngine extends WholeArchiveAnswers {
  /** 64 words in eight fields, each with several stems or up to thirty similar words. */
  private static final int MOST_CLAUSES = 64 * 8 * 2 * 30;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Path folder;
  private final IndexSnapshots snapshots;
  private final FieldAnalyzers analyzers;
  private final Gazetteer gazetteer;
  private final QueryReading reading;

  private LuceneSearchEngine(
      Path folder, IndexSnapshots snapshots, Gazetteer gazetteer, FieldAnalyzers analyzers) {
    super(gazetteer, analyzers);
    this.analyzers = analyzers;
    this.gazetteer = gazetteer;
    this.reading = new QueryReading(new PlaceReading(gazetteer), new QueryCompiler(analyzers));
    this.folder = folder;
    this.snapshots = snapshots;
  }

  /** Opens the index in {@code folder} with the places that Skaryna knows. */
  public static LuceneSearchEngine open(Path folder) {
    return open(folder, Gazetteer.builtIn());
  }

  /**
   * Opens the index in {@code folder} for reading; while none is there, it is empty.
   *
   * @param gazetteer the places that may be asked for, those that the index was written with
   */
  public static LuceneSearchEngine open(Path folder, Gazetteer gazetteer) {
    return open(folder, gazetteer, ArchivePeople.none());
  }

  /**
   * The same for an archive that knows people.
   *
   * @param people those that the index was written with
   */
  public static LuceneSearchEngine open(Path folder, Gazetteer gazetteer, ArchivePeople people) {
    return open(folder, gazetteer, people, Shelf.OPEN);
  }

  /** The same for archivists, who find also what is not open to everybody. */
  public static LuceneSearchEngine openForArchivists(
      Path folder, Gazetteer gazetteer, ArchivePeople people) {
    return open(folder, gazetteer, people, Shelf.CLOSED);
  }

  /** The same with nobody known. */
  public static LuceneSearchEngine openForArchivists(Path folder, Gazetteer gazetteer) {
    return openForArchivists(folder, gazetteer, ArchivePeople.none());
  }

  private static LuceneSearchEngine open(
      Path folder, Gazetteer gazetteer, ArchivePeople people, Shelf shelf) {
    try {
      PeopleCatalogue catalogue = new PeopleCatalogue(people);
      return new LuceneSearchEngine(
          folder, new IndexSnapshots(folder, shelf, catalogue), gazetteer, new FieldAnalyzers());
    } catch (IOException e) {
      throw unavailable(folder, e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long began = System.nanoTime();
    Optional<Cursor> cursor =
        request.after().isEmpty()
            ? Optional.empty()
            : Optional.of(Cursor.of(request.after(), request));
    IndexSnapshots.Task<SearchResult> task = searcher -> search(searcher, request, cursor, began);
    SearchResult page =
        inSnapshot(cursor.map(Cursor::snapshot).orElse(IndexSnapshots.NEWEST), task);
    // A page goes on in the snapshot of the one before, but shows nothing that was removed or
    // closed since.
    return cursor.isEmpty() || allStand(page.hits())
        ? page
        : inSnapshot(IndexSnapshots.NEWEST, task);
  }

  private SearchResult search(
      ArticleSearcher searcher, SearchRequest request, Optional<Cursor> cursor, long began)
      throws IOException {
    CompiledQuery query = reading.read(request.query(), request.names(), searcher.getIndexReader());
    FacetLabels labels = labels(searcher, request);
    return new Search(searcher, snapshots, request, reading, query, cursor, labels, began).run();
  }

  private boolean allStand(List<Hit> hits) {
    List<BytesRef> ids = hits.stream().map(hit -> new BytesRef(hit.id())).toList();
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher -> searcher.count(new TermInSetQuery(ArticleFields.ID, ids)) == hits.size());
  }

  @Override
  public FacetPage facet(FacetRequest request) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher ->
            facetSearch(searcher, request.search(), request.field())
                .page(request, labels(searcher, request.search())));
  }

  private FacetLabels labels(ArticleSearcher searcher, SearchRequest request) {
    return new FacetLabels(gazetteer, searcher::people, request.locale());
  }

  @Override
  public Histogram timeline(TimelineRequest request) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher -> facetSearch(searcher, request.search(), FacetField.DATE).histogram(request));
  }

  private FacetSearch facetSearch(ArticleSearcher searcher, SearchRequest search, FacetField field)
      throws IOException {
    CompiledQuery query = reading.read(search.query(), search.names(), searcher.getIndexReader());
    return new FacetSearch(searcher, query.query(), search.filters(), field);
  }

  @Override
  protected <T> T answer(Question<T> question) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher ->
            question.ask(
                new FolderSnapshot(
                    searcher,
                    reading,
                    request -> search(searcher, request, Optional.empty(), System.nanoTime()))));
  }

  @Override
  public Stream<ArticleHit> all(SearchRequest request) {
    return stream(searcher -> {
      CompiledQuery query =
          reading.read(request.query(), request.names(), searcher.getIndexReader());
      return sequential(new AllHits(searcher, request, query));
    });
  }

  @Override
  public Stream<NameFinding> names(NameListRequest request) {
    return stream(searcher -> {
      NameLookup lookup = new NameLookup(searcher, reading, request);
      NameFindings findings = new NameFindings(lookup, request.names().iterator());
      return sequential(findings).onClose(findings::close);
    });
  }

  private static <T> Stream<T> sequential(Iterator<T> values) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** A stream whose snapshot is held until it is closed. */
  private <T> Stream<T> stream(IndexSnapshots.Task<Stream<T>> task) {
    try {
      IndexSnapshots.Lease lease = snapshots.lease(IndexSnapshots.NEWEST);
      try {
        return task.run(lease.searcher()).onClose(() -> giveBack(lease));
      } catch (IOException | RuntimeException e) {
        lease.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException | IndexVersionException e) {
      throw unavailable(folder, e);
    }
  }

  private void giveBack(IndexSnapshots.Lease lease) {
    try {
      lease.close();
    } catch (IOException e) {
      throw unavailable(folder, e);
    }
  }

  @Override
  public String generation() {
    return inSnapshot(IndexSnapshots.NEWEST, searcher -> Generation.of(searcher.getIndexReader()));
  }

  @Override
  public Optional<Article> article(String id) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher -> {
          TopDocs found = searcher.search(new TermQuery(new Term(ArticleFields.ID, id)), 1);
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(
                  ArticleDocuments.toArticle(
                      searcher.storedFields().document(found.scoreDocs[0].doc)));
        });
  }

  @Override
  public Optional<FoundArticle> read(String id, SearchRequest request) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher -> {
          CompiledQuery query =
              reading.read(request.query(), request.names(), searcher.getIndexReader());
          return new FoundArticleReader(searcher, query, labels(searcher, request), request)
              .read(id);
        });
  }

  @Override
  public NameSpellings spellings(String name, NameLevel names) {
    return spellings(name, names, Locale.ENGLISH);
  }

  @Override
  public List<NameWord> nameWords(String beginning) {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher -> NameWord.of(Dictionary.nameWords(searcher.getIndexReader(), beginning)));
  }

  @Override
  public IndexStatistics statistics() {
    return inSnapshot(
        IndexSnapshots.NEWEST,
        searcher ->
            new IndexStatistics(
                searcher.getIndexReader().numDocs(),
                byLanguage(searcher),
                bytes(searcher.getIndexReader())));
  }

  private static Map<Language, Long> byLanguage(IndexSearcher searcher) throws IOException {
    Map<Language, Long> counts = new HashMap<>();
    Terms languages = MultiTerms.getTerms(searcher.getIndexReader(), ArticleFields.LANGUAGE);
    if (languages == null) {
      return counts;
    }
    TermsEnum terms = languages.iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String code = term.utf8ToString();
      long count = searcher.count(new TermQuery(new Term(ArticleFields.LANGUAGE, code)));
      if (count > 0) {
        counts.put(new Language(code), count);
      }
    }
    return counts;
  }

  private static long bytes(IndexReader reader) throws IOException {
    long bytes = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      if (FilterLeafReader.unwrap(segment.reader()) instanceof SegmentReader onDisk) {
        bytes += onDisk.getSegmentInfo().sizeInBytes();
      }
    }
    return bytes;
  }

  @Override
  public void refresh() {
    try {
      snapshots.refresh();
    } catch (IOException | UncheckedIOException | IndexVersionException e) {
      throw unavailable(folder, e);
    }
  }

  private <T> T inSnapshot(long version, IndexSnapshots.Task<T> task) {
    try {
      return snapshots.with(version, task);
    } catch (IOException | UncheckedIOException | IndexVersionException e) {
      throw unavailable(folder, e);
    }
  }

  private static SearchUnavailableException unavailable(Path folder, Exception e) {
    return new SearchUnavailableException(
        "the index %s cannot be read: %s".formatted(folder, e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      snapshots.close();
      analyzers.close();
    } catch (IOException e) {
      throw unavailable(folder, e);
    }
  }
}
