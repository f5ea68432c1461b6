// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.opensearch.ClusterAddress;
import org.skaryna.opensearch.OpenSearchEngine;
import org.skaryna.opensearch.OpenSearchSink;

/** Where the index of an archive stands. */
public sealed interface IndexPlace {
  /** The index for writing; begun where there is none. */
  ArticleSink open(DataFolder folder);

  /** The index for writing it anew; searches see the old one until the first commit. */
  ArticleSink openAnew(DataFolder folder);

  /** What everybody may search. */
  SearchEngine engine(DataFolder folder);

  /** The same with what is not open to everybody. */
  SearchEngine archivistsEngine(DataFolder folder);

  /** In the data folder. */
  record Embedded() implements IndexPlace {
    @Override
    public ArticleSink open(DataFolder folder) {
      return LuceneArticleSink.open(
          folder.index(), folder.places().gazetteer(), folder.people(), folder.clock());
    }

    @Override
    public ArticleSink openAnew(DataFolder folder) {
      return LuceneArticleSink.openAnew(
          folder.index(), folder.places().gazetteer(), folder.people());
    }

    @Override
    public SearchEngine engine(DataFolder folder) {
      return LuceneSearchEngine.open(folder.index(), folder.places().gazetteer(), folder.people());
    }

    @Override
    public SearchEngine archivistsEngine(DataFolder folder) {
      return LuceneSearchEngine.openForArchivists(
          folder.index(), folder.places().gazetteer(), folder.people());
    }
  }

  /**
   * On an OpenSearch cluster.
   *
   * @param shards into how many parts an index is cut that is begun
   * @param replicas how many copies of each part there are beside the first
   */
  record Cluster(ClusterAddress address, int shards, int replicas) implements IndexPlace {
    @Override
    public ArticleSink open(DataFolder folder) {
      return OpenSearchSink.open(
          address, shards, replicas, folder.places().gazetteer(), folder.people(), folder.clock());
    }

    @Override
    public ArticleSink openAnew(DataFolder folder) {
      return OpenSearchSink.openAnew(
          address, shards, replicas, folder.places().gazetteer(), folder.people(), folder.clock());
    }

    @Override
    public SearchEngine engine(DataFolder folder) {
      return OpenSearchEngine.open(address, folder.places().gazetteer(), folder.people());
    }

    @Override
    public SearchEngine archivistsEngine(DataFolder folder) {
      return OpenSearchEngine.openForArchivists(
          address, folder.places().gazetteer(), folder.people());
    }
  }
}
