// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.skaryna.analysis.be.BelarusianCompoundFilterFactory;
import org.skaryna.analysis.be.BelarusianNormalizationFilterFactory;
import org.skaryna.analysis.be.BelarusianStemFilterFactory;
import org.skaryna.analysis.be.LacinkaFilterFactory;
import org.skaryna.analysis.chain.HyphenCharFilterFactory;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilterFactory;
import org.skaryna.analysis.en.EnglishCompoundFilterFactory;
import org.skaryna.analysis.en.EnglishContractionFilterFactory;
import org.skaryna.analysis.en.EnglishLemmaFilterFactory;
import org.skaryna.analysis.en.EnglishMisspellingFilterFactory;
import org.skaryna.analysis.name.NameKeyFilterFactory;
import org.skaryna.analysis.name.NameTokenizerFactory;
import org.skaryna.analysis.ru.RussianCompoundFilterFactory;
import org.skaryna.analysis.ru.RussianLemmaFilterFactory;
import org.skaryna.analysis.ru.RussianNormalizationFilterFactory;
import org.skaryna.analysis.written.WrittenWordFilterFactory;

/**
 * The tokenizer and the filters of {@code analysis} under their names in Lucene's registry, for
 * analyzers that somebody puts together in the settings of an index. Their parameters are those
 * that Lucene's factories take; one that is not known is refused when the index is made.
 */
final class AnalysisParts {
  private static final Map<String, Function<Map<String, String>, TokenFilterFactory>> FILTERS =
      Map.ofEntries(
          Map.entry(NameKeyFilterFactory.NAME, NameKeyFilterFactory::new),
          Map.entry(
              CyrillicNormalizationFilterFactory.NAME, CyrillicNormalizationFilterFactory::new),
          Map.entry(LacinkaFilterFactory.NAME, LacinkaFilterFactory::new),
          Map.entry(BelarusianCompoundFilterFactory.NAME, BelarusianCompoundFilterFactory::new),
          Map.entry(
              BelarusianNormalizationFilterFactory.NAME, BelarusianNormalizationFilterFactory::new),
          Map.entry(BelarusianStemFilterFactory.NAME, BelarusianStemFilterFactory::new),
          Map.entry(RussianCompoundFilterFactory.NAME, RussianCompoundFilterFactory::new),
          Map.entry(RussianNormalizationFilterFactory.NAME, RussianNormalizationFilterFactory::new),
          Map.entry(RussianLemmaFilterFactory.NAME, RussianLemmaFilterFactory::new),
          Map.entry(EnglishCompoundFilterFactory.NAME, EnglishCompoundFilterFactory::new),
          Map.entry(EnglishContractionFilterFactory.NAME, EnglishContractionFilterFactory::new),
          Map.entry(EnglishMisspellingFilterFactory.NAME, EnglishMisspellingFilterFactory::new),
          Map.entry(EnglishLemmaFilterFactory.NAME, EnglishLemmaFilterFactory::new),
          Map.entry(WrittenWordFilterFactory.NAME, WrittenWordFilterFactory::new));

  private AnalysisParts() {}

  static Map<String, AnalysisProvider<TokenizerFactory>> tokenizers() {
    return Map.of(
        NameTokenizerFactory.NAME,
        (index, environment, name, settings) -> {
          NameTokenizerFactory factory = new NameTokenizerFactory(parameters(settings));
          return TokenizerFactory.newFactory(name, factory::create);
        });
  }

  static Map<String, AnalysisProvider<CharFilterFactory>> charFilters() {
    return Map.of(
        HyphenCharFilterFactory.NAME,
        (index, environment, name, settings) ->
            new CharFilter(name, new HyphenCharFilterFactory(parameters(settings))));
  }

  static Map<String, AnalysisProvider<org.opensearch.index.analysis.TokenFilterFactory>> filters() {
    Map<String, AnalysisProvider<org.opensearch.index.analysis.TokenFilterFactory>> filters =
        new LinkedHashMap<>();
    FILTERS.forEach((filter, maker) ->
        filters.put(
            filter,
            (index, environment, name, settings) ->
                new Filter(name, maker.apply(parameters(settings)))));
    return filters;
  }

  /** What stands beside {@code type}; of a filter used by its name alone nothing. */
  private static Map<String, String> parameters(Settings settings) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String key : settings.keySet()) {
      if (!key.equals("type") && !key.equals("version") && !key.contains(".")) {
        parameters.put(key, settings.get(key));
      }
    }
    return parameters;
  }

  private record Filter(String name, TokenFilterFactory factory)
      implements org.opensearch.index.analysis.TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
      return factory.create(input);
    }
  }

  private record CharFilter(String name, HyphenCharFilterFactory factory)
      implements CharFilterFactory {
    @Override
    public Reader create(Reader input) {
      return factory.create(input);
    }
  }
}
