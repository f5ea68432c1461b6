// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.search.CandidateContract;
import org.skaryna.engine.search.CatalogueContract;
import org.skaryna.engine.search.FacetPageContract;
import org.skaryna.engine.search.FoundArticleContract;
import org.skaryna.engine.search.PeopleContract;
import org.skaryna.engine.search.RelatedContract;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchEngineContract;
import org.skaryna.engine.search.SnippetContract;
import org.skaryna.engine.search.TitleContract;
import org.skaryna.engine.search.WordSearchContract;

/**
 * Contracts of a search engine, on a cluster of one node and two shards; each test has indexes of
 * its own.
 */
@Tag("slow")
class OpenSearchEngineTest {
  private static final AtomicInteger INDEXES = new AtomicInteger();

  @TempDir private static Path folder;
  private static TestCluster cluster;

  @BeforeAll
  static void start() {
    cluster = TestCluster.start(1, folder);
  }

  @AfterAll
  static void end() {
    cluster.close();
  }

  private record ClusterBackend(ClusterAddress address) implements SearchEngineContract.Backend {
    /** The one before is done with: a node takes no more than a thousand shards. */
    static ClusterBackend next() {
      int number = INDEXES.getAndIncrement();
      if (number > 0) {
        delete(cluster.address("index" + number));
      }
      return new ClusterBackend(cluster.address("index" + (number + 1)));
    }

    private static void delete(ClusterAddress address) {
      try (ClusterClient client = ClusterClient.ofWriter(address)) {
        client.delete("/" + address.index() + "-*");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public ArticleSink openSink() {
      return OpenSearchSink.open(
          address, 2, 0, Gazetteer.builtIn(), ArchivePeople.none(), Clock.systemDefaultZone());
    }

    @Override
    public SearchEngine openEngine() {
      return OpenSearchEngine.open(address, Gazetteer.builtIn(), ArchivePeople.none());
    }

    @Override
    public SearchEngine openArchivistsEngine() {
      return OpenSearchEngine.openForArchivists(address, Gazetteer.builtIn(), ArchivePeople.none());
    }
  }

  @Nested
  class Words extends WordSearchContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class Titles extends TitleContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class Snippets extends SnippetContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class Catalogue extends CatalogueContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class People extends PeopleContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class Related extends RelatedContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class Candidates extends CandidateContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class FoundArticles extends FoundArticleContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }

  @Nested
  class FacetPages extends FacetPageContract {
    @Override
    protected Backend backend(Path folder) {
      return ClusterBackend.next();
    }
  }
}
