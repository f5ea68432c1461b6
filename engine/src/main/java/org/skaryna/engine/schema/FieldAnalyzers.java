// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.skaryna.analysis.LanguageAnalyzers;
import org.skaryna.analysis.name.NameAnalyzer;
import org.skaryna.analysis.written.WrittenWordAnalyzer;

/** The analyzer of each field, the same for indexing and for queries. */
public final class FieldAnalyzers extends DelegatingAnalyzerWrapper {
  /** Between two values of a field, so that no name begins in one and ends in the next. */
  public static final int GAP = 100;

  private final Map<String, Analyzer> analyzers;

  /** For queries. */
  public FieldAnalyzers() {
    this(LanguageAnalyzers::forQueries);
  }

  private FieldAnalyzers(Function<String, Analyzer> languages) {
    super(PER_FIELD_REUSE_STRATEGY);
    analyzers = new HashMap<>();
    for (String language : ArticleFields.LANGUAGES) {
      Analyzer analyzer = languages.apply(language);
      analyzers.put(ArticleFields.title(language), analyzer);
      analyzers.put(ArticleFields.body(language), analyzer);
    }
    for (String group : ArticleFields.WRITTEN) {
      Analyzer written =
          group.equals("ru")
              ? WrittenWordAnalyzer.russian()
              : WrittenWordAnalyzer.ofOtherLanguages();
      analyzers.put(ArticleFields.writtenTitle(group), written);
      analyzers.put(ArticleFields.writtenBody(group), written);
    }
    Analyzer names = new NameAnalyzer();
    analyzers.put(ArticleFields.NAMES, names);
    analyzers.put(ArticleFields.AUTHOR_NAMES, names);
    analyzers.put(ArticleFields.PLACES, new KeywordAnalyzer());
    Analyzer words = LanguageAnalyzers.forLanguage(ArticleFields.OTHER);
    analyzers.put(ArticleFields.AUTHOR, words);
    analyzers.put(ArticleFields.SOURCE, words);
    analyzers.put(ArticleFields.TAG, words);
  }

  /** For the articles of an index: their compounds are found by a part too. */
  public static FieldAnalyzers ofTexts() {
    return new FieldAnalyzers(LanguageAnalyzers::forTexts);
  }

  /** The fields that are analysed. */
  public Set<String> fields() {
    return Set.copyOf(analyzers.keySet());
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    Analyzer analyzer = analyzers.get(fieldName);
    if (analyzer == null) {
      throw new IllegalArgumentException(
          "field '%s' is not analysed; those that are: %s"
              .formatted(fieldName, analyzers.keySet()));
    }
    return analyzer;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
