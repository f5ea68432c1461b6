// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.skaryna.analysis.be.BelarusianAnalyzer;
import org.skaryna.analysis.en.EnglishArticleAnalyzer;
import org.skaryna.analysis.other.FoldingAnalyzer;
import org.skaryna.analysis.ru.RussianArticleAnalyzer;

/**
 * The analyzer of each language: {@code be}, {@code ru} and {@code en} have ours, {@code uk},
 * {@code pl}, {@code lt} and {@code de} Lucene's own; the rest share one.
 */
public final class LanguageAnalyzers {
  private LanguageAnalyzers() {}

  /**
   * Returns a new analyzer for the texts and queries of a language. Keep it: an analyzer is
   * thread-safe and reuses its buffers.
   *
   * @param isoCode ISO 639-1 code or a language tag of BCP 47 that begins with one, in letters of
   *     either case, as {@code be, BE, be-tarask}; any other text, {@code und} included, gives the
   *     {@link FoldingAnalyzer}, which knows letters but no grammar
   */
  public static Analyzer forLanguage(String isoCode) {
    return switch (language(isoCode)) {
      case "be" -> new BelarusianAnalyzer();
      case "ru" -> new RussianArticleAnalyzer();
      case "en" -> new EnglishArticleAnalyzer();
      case "uk" -> new UkrainianMorfologikAnalyzer();
      case "pl" -> new PolishAnalyzer();
      case "lt" -> new LithuanianAnalyzer();
      case "de" -> new GermanAnalyzer();
      default -> new FoldingAnalyzer();
    };
  }

  /**
   * Returns a new analyzer for the texts of a language only: a compound stands in the index beside
   * its parts, {@code юго-западный, юго, западный}, so that each of them finds it; a query for the
   * compound asks for the whole, with the analyzer of {@link #forLanguage}.
   *
   * @param isoCode as there
   */
  public static Analyzer forTexts(String isoCode) {
    return switch (language(isoCode)) {
      case "be" -> BelarusianAnalyzer.ofTexts();
      case "ru" -> RussianArticleAnalyzer.ofTexts();
      case "en" -> EnglishArticleAnalyzer.ofTexts();
      default -> forLanguage(isoCode);
    };
  }

  /**
   * Returns a new analyzer for the queries of a language only: slips are not mended, for what the
   * reader may have meant is suggested and not mixed in.
   *
   * @param isoCode as there
   */
  public static Analyzer forQueries(String isoCode) {
    return language(isoCode).equals("en")
        ? EnglishArticleAnalyzer.ofQueries()
        : forLanguage(isoCode);
  }

  /** The language of a tag: {@code be-tarask -> be}. */
  private static String language(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }
}
