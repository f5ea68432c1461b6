// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.index.LuceneArticleSink;

class LuceneSearchEngineTest extends SearchEngineContract {
  @TempDir private Path folder;

  @Override
  protected ArticleSink openSink() {
    return LuceneArticleSink.open(folder);
  }

  @Override
  protected SearchEngine openEngine() {
    return LuceneSearchEngine.open(folder);
  }
}
