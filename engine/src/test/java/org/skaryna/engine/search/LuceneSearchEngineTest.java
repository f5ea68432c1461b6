// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.index.LuceneArticleSink;

/** Every contract of a search engine, on embedded Lucene. */
class LuceneSearchEngineTest {

  private record LuceneBackend(Path folder) implements SearchEngineContract.Backend {
    @Override
    public ArticleSink openSink() {
      return LuceneArticleSink.open(folder);
    }

    @Override
    public SearchEngine openEngine() {
      return LuceneSearchEngine.open(folder);
    }

    @Override
    public SearchEngine openArchivistsEngine() {
      return LuceneSearchEngine.openForArchivists(folder, Gazetteer.builtIn());
    }
  }

  @Nested
  class Related extends RelatedContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Words extends WordSearchContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Titles extends TitleContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Languages extends LanguageContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Orthographies extends OrthographyContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Names extends NameSearchContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class PlainNames extends NamePlainQueryContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Spellings extends NameSpellingContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Places extends PlaceSearchContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Shelves extends ShelfContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Dates extends DateSearchContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Facets extends FacetContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class FacetPages extends FacetPageContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class People extends PeopleContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Catalogue extends CatalogueContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Pages extends PageContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Snippets extends SnippetContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Index extends IndexContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Suggestions extends SuggestionContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Everything extends AllHitsContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class ArticlesFound extends FoundArticleContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class NameLists extends NameListContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }

  @Nested
  class Candidates extends CandidateContract {
    @Override
    protected Backend backend(Path folder) {
      return new LuceneBackend(folder);
    }
  }
}
