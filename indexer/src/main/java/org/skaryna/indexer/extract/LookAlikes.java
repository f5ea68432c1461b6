// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends short English words that Tesseract, asked for Belarusian, Russian and English at once, read
 * as Cyrillic: {@code Іп 1919 he was опе of the men} -> {@code In 1919 he was one of the men}. Only
 * in a line of Latin letters, and only where a common English word comes out.
 */
final class LookAlikes {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 4;
  private static final int FEWEST_LATIN_WORDS = 3;

  /** What each letter may have been; Tesseract takes small t for і and r for г. */
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('е', "e"),
          Map.entry('о', "o"),
          Map.entry('с', "c"),
          Map.entry('р', "p"),
          Map.entry('у', "y"),
          Map.entry('х', "x"),
          Map.entry('і', "itl"),
          Map.entry('п', "n"),
          Map.entry('г', "r"),
          Map.entry('и', "u"),
          Map.entry('т', "tm"),
          Map.entry('к', "k"),
          Map.entry('м', "m"),
          Map.entry('н', "h"),
          Map.entry('в', "b"),
          Map.entry('ѕ', "s"),
          Map.entry('ј', "j"));

  private static final Set<String> ENGLISH =
      Set.of(
          "a", "i", "am", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "for",
          "go", "had", "has", "he", "her", "him", "his", "how", "if", "in", "into", "is", "it",
          "its", "man", "may", "me", "men", "my", "no", "nor", "not", "now", "of", "on", "one",
          "or", "our", "out", "own", "she", "so", "than", "that", "the", "then", "to", "too", "two",
          "up", "us", "use", "was", "we", "who", "you");

  private LookAlikes() {}

  static String mended(String text) {
    StringBuilder mended = new StringBuilder();
    for (String line : text.split("(?<=\\n)", 0)) {
      mended.append(isLatin(line) ? mendedLine(line) : line);
    }
    return mended.toString();
  }

  private static boolean isLatin(String line) {
    long latin = WORD.matcher(line).results().filter(w -> !isCyrillic(w.group())).count();
    long cyrillic = WORD.matcher(line).results().filter(w -> isCyrillic(w.group())).count();
    return cyrillic > 0 && latin >= FEWEST_LATIN_WORDS && latin > cyrillic;
  }

  private static boolean isCyrillic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  private static String mendedLine(String line) {
    return WORD.matcher(line)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group().length() <= LONGEST
                    ? english(found.group(), 0, "").orElse(found.group())
                    : found.group()));
  }

  private static Optional<String> english(String word, int from, String read) {
    if (from == word.length()) {
      boolean changed = !read.equals(word);
      return changed && ENGLISH.contains(read.toLowerCase(Locale.ROOT))
          ? Optional.of(read)
          : Optional.empty();
    }
    char letter = word.charAt(from);
    char small = Character.toLowerCase(letter);
    String may = small < 0x80 ? Character.toString(small) : LATIN.getOrDefault(small, "");
    return may.chars()
        .mapToObj(c -> Character.isUpperCase(letter) ? Character.toUpperCase((char) c) : (char) c)
        .flatMap(c -> english(word, from + 1, read + c).stream())
        .findFirst();
  }
}
