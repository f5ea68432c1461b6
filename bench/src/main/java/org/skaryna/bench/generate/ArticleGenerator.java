// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.generate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Varies real articles into any number of others, so that an index of them grows as a real one
 * would: the words stay, so does their frequency; ids, dates, sources and the names of people
 * differ. The same seed gives the same articles.
 */
public final class ArticleGenerator {
  private static final int SOURCES = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(1991, 8, 25);
  private static final int DAYS = 12_500;
  private final List<Map<String, Object>> originals;
  private final long seed;

  /**
   * @param originals articles as the lines of a {@code .jsonl} hold them, at least one
   */
  public ArticleGenerator(List<Map<String, Object>> originals, long seed) {
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("originals must hold at least one article, got none");
    }
    this.originals = List.copyOf(originals);
    this.seed = seed;
  }

  /** So many articles, made one at a time. */
  public Stream<Map<String, Object>> generate(long count) {
    return between(0, count);
  }

  /** Those of these numbers, made one at a time; {@code end} is not among them. */
  public Stream<Map<String, Object>> between(long first, long end) {
    return LongStream.range(first, end).mapToObj(this::article);
  }

  private Map<String, Object> article(long number) {
    Map<String, Object> original = originals.get((int) (number % originals.size()));
    Random random = new Random(seed * 31 + number);
    Surnames surnames = new Surnames(random.nextLong());
    Map<String, Object> article = new LinkedHashMap<>(original);
    article.put("id", "generated/" + number);
    article.put("title", surnames.vary(text(original, "title")));
    article.put("text", surnames.vary(text(original, "text")));
    article.put("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    article.put("source", "source-" + zipf(random));
    return article;
  }

  /** Few sources publish much, many little: rank r as often as 1/r. */
  private static int zipf(Random random) {
    return (int) Math.exp(random.nextDouble() * Math.log(SOURCES));
  }

  private static String text(Map<String, Object> article, String key) {
    return article.get(key) instanceof String value ? value : "";
  }
}
