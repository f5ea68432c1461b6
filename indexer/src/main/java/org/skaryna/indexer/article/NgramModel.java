// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How likely each letter of a language is after those before it: its sequences of one to five
 * letters (n-grams), as lingua counted them in newspapers and encyclopedias and brings them along.
 * Lingua itself keeps each as a string, 200 MB for the seven languages told apart here; one number
 * for each, sorted, makes 25 MB. Immutable.
 */
final class NgramModel {
  static final int LONGEST = 5;

  private static final List<String> FILES =
      List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");
  private static final int LETTER_BITS = 8;
  private static final int LOGARITHM_BITS = 24;
  private static final long LOGARITHM = (1L << LOGARITHM_BITS) - 1;
  private static final double UNIT = 20.0 / LOGARITHM;
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<Key, NgramModel> READ = new ConcurrentHashMap<>();

  private record Key(String language, int longest) {}

  private final char[] alphabet;

  /** Of one to so many letters: the number of an n-gram, and after it that of its logarithm. */
  private final long[][] ngrams;

  private NgramModel(char[] alphabet, long[][] ngrams) {
    this.alphabet = alphabet;
    this.ngrams = ngrams;
  }

  /**
   * The model of a language, read when first asked for.
   *
   * @param language an ISO 639-1 code that lingua has
   * @param longest 1 to {@link #LONGEST} letters
   */
  static NgramModel of(String language, int longest) {
    return READ.computeIfAbsent(new Key(language, longest), NgramModel::read);
  }

  /**
   * The natural logarithm of how likely the last of these letters is after the others; where the
   * language does not have them together, of its longest beginning that it has; 0 where it has
   * none.
   *
   * @param letters small, at most as many as the model's longest
   */
  double logarithm(CharSequence letters) {
    for (int length = letters.length(); length > 0; length--) {
      long found = find(letters, length);
      if (found >= 0) {
        return -(found & LOGARITHM) * UNIT;
      }
    }
    return 0;
  }

  private long find(CharSequence letters, int length) {
    long number = number(alphabet, letters, length);
    if (number < 0) {
      return -1;
    }
    long[] ofLength = ngrams[length - 1];
    int at = Arrays.binarySearch(ofLength, number << LOGARITHM_BITS);
    int place = at < 0 ? -at - 1 : at;
    return place < ofLength.length && ofLength[place] >>> LOGARITHM_BITS == number
        ? ofLength[place]
        : -1;
  }

  /** Negative where one of them is no letter of the alphabet. */
  private static long number(char[] alphabet, CharSequence letters, int length) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      int letter = Arrays.binarySearch(alphabet, letters.charAt(i));
      if (letter < 0) {
        return -1;
      }
      number = number << LETTER_BITS | letter;
    }
    return number;
  }

  private static NgramModel read(Key key) {
    char[] alphabet = alphabet(key.language());
    long[][] ngrams = new long[key.longest()][];
    for (int length = 1; length <= key.longest(); length++) {
      LongStream.Builder numbers = LongStream.builder();
      read(
          key.language(),
          length,
          (ngram, probability) -> {
            long logarithm = Math.min(LOGARITHM, Math.round(-Math.log(probability) / UNIT));
            numbers.add(number(alphabet, ngram, ngram.length()) << LOGARITHM_BITS | logarithm);
          });
      ngrams[length - 1] = numbers.build().sorted().toArray();
    }
    return new NgramModel(alphabet, ngrams);
  }

  private static char[] alphabet(String language) {
    StringBuilder letters = new StringBuilder();
    read(language, 1, (letter, probability) -> letters.append(letter));
    char[] alphabet = letters.toString().toCharArray();
    if (alphabet.length > 1 << LETTER_BITS) {
      throw new IllegalStateException(
          "the n-grams of %s have %d letters, expected at most %d"
              .formatted(language, alphabet.length, 1 << LETTER_BITS));
    }
    Arrays.sort(alphabet);
    return alphabet;
  }

  @FunctionalInterface
  private interface Reader {
    void ngram(String letters, double probability);
  }

  /** A file gives the n-grams of each probability: {@code {"ngrams": {"1/12835": "ссд ссж"}}}. */
  private static void read(String language, int length, Reader reader) {
    String file = "/language-models/%s/%s.json".formatted(language, FILES.get(length - 1));
    try (InputStream in = NgramModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("lingua has no " + file);
      }
      try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
        String name = "";
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token == JsonToken.PROPERTY_NAME) {
            name = json.currentName();
          } else if (token == JsonToken.VALUE_STRING && name.contains("/")) {
            double probability = probability(name);
            for (String ngram : json.getString().split(" ")) {
              reader.ngram(ngram, probability);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double probability(String fraction) {
    int slash = fraction.indexOf('/');
    return Double.parseDouble(fraction.substring(0, slash))
        / Double.parseDouble(fraction.substring(slash + 1));
  }
}
