// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.PreBuiltAnalyzerProviderFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.index.mapper.Mapper;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.indices.analysis.PreBuiltCacheFactory.CachingStrategy;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.MapperPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;
import org.skaryna.analysis.LanguageAnalyzers;
import org.skaryna.analysis.name.NameTokenizerFactory;

/** Carries Skaryna's analysis and queries into OpenSearch. */
public final class SkarynaPlugin extends Plugin
    implements MapperPlugin, SearchPlugin, AnalysisPlugin {

  /** Loads the dictionaries before the node answers: its first search would be too late. */
  public SkarynaPlugin() {
    ArticleQuery.warm();
  }

  @Override
  public Map<String, Mapper.TypeParser> getMappers() {
    return Map.of(ArticleMapper.TYPE, ArticleMapper.PARSER);
  }

  @Override
  public List<QuerySpec<?>> getQueries() {
    return List.of(
        new QuerySpec<>(
            ArticleQueryBuilder.NAME, ArticleQueryBuilder::new, ArticleQueryBuilder::parse),
        new QuerySpec<>(TermsQueryBuilder.NAME, TermsQueryBuilder::new, TermsQueryBuilder::parse));
  }

  @Override
  public List<AggregationSpec> getAggregations() {
    return List.of(
        new AggregationSpec(
                EvidenceAggregation.NAME, EvidenceAggregation::new, EvidenceAggregation::parse)
            .addResultReader(EvidenceResult::new),
        new AggregationSpec(
                SpellingsAggregation.NAME, SpellingsAggregation::new, SpellingsAggregation::parse)
            .addResultReader(SpellingsResult::new),
        new AggregationSpec(
                DictionaryAggregation.NAME,
                DictionaryAggregation::new,
                DictionaryAggregation::parse)
            .addResultReader(CountsResult::new),
        new AggregationSpec(
                PeopleAggregation.NAME, PeopleAggregation::new, PeopleAggregation::parse)
            .addResultReader(CountsResult::new));
  }

  /** {@code skaryna_be}, {@code skaryna_ru}, {@code skaryna_en} and {@code skaryna_name}. */
  @Override
  public List<PreBuiltAnalyzerProviderFactory> getPreBuiltAnalyzerProviderFactories() {
    List<PreBuiltAnalyzerProviderFactory> analyzers = new ArrayList<>();
    for (String language : List.of("be", "ru", "en")) {
      analyzers.add(
          new PreBuiltAnalyzerProviderFactory(
              "skaryna_" + language,
              CachingStrategy.ONE,
              () -> LanguageAnalyzers.forLanguage(language)));
    }
    analyzers.add(
        new PreBuiltAnalyzerProviderFactory(
            "skaryna_name", CachingStrategy.ONE, NameKeyAnalyzer::new));
    return analyzers;
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return AnalysisParts.tokenizers();
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return AnalysisParts.filters();
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return AnalysisParts.charFilters();
  }

  /** Keys of names without their spellings: all spellings of a name meet in one term. */
  private static final class NameKeyAnalyzer extends Analyzer {
    private final NameTokenizerFactory tokenizers = new NameTokenizerFactory(new HashMap<>());

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      return new TokenStreamComponents(tokenizers.create());
    }
  }
}
