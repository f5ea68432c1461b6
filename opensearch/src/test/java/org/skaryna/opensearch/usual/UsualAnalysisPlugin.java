// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.usual;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.PreBuiltAnalyzerProviderFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.indices.analysis.PreBuiltCacheFactory.CachingStrategy;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * What a user of OpenSearch has for these languages: the filters of its plugin {@code
 * analysis-icu}, which is not on Maven Central, and the analyzers {@code russian} and {@code
 * english} of its module {@code analysis-common}. All of them are Lucene's.
 */
public final class UsualAnalysisPlugin extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "icu_folding",
        (index, environment, name, settings) ->
            new AbstractTokenFilterFactory(index, name, settings) {
              @Override
              public TokenStream create(TokenStream words) {
                return new ICUFoldingFilter(words);
              }
            },
        "icu_transform",
        (index, environment, name, settings) ->
            new AbstractTokenFilterFactory(index, name, settings) {
              private final Transliterator transform =
                  Transliterator.getInstance(settings.get("id", "Null"));

              @Override
              public TokenStream create(TokenStream words) {
                return new ICUTransformFilter(words, transform);
              }
            });
  }

  @Override
  public List<PreBuiltAnalyzerProviderFactory> getPreBuiltAnalyzerProviderFactories() {
    return List.of(
        new PreBuiltAnalyzerProviderFactory("russian", CachingStrategy.ONE, RussianAnalyzer::new),
        new PreBuiltAnalyzerProviderFactory("english", CachingStrategy.ONE, EnglishAnalyzer::new));
  }
}
