// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what a scheme writes as a given Latin word: the rules backwards, each way to cut the word
 * into their Latin letters, kept where the scheme indeed romanizes it so. What the scheme drops, a
 * soft sign or an apostrophe, may stand in one place, in two where nothing is found without.
 */
final class LatinReadings {
  /** The most readings told. */
  static final int MOST = 16;

  /** The longest word read, in letters. */
  static final int LONGEST = 32;

  private static final int MOST_TRIES = 3_000;
  private static final int QUICK_TRIES = 120;
  private static final int MOST_FOUND = 64;
  private static final int SURELY_TRIED = 1;
  private static final int MOST_DROPPED = 2;

  private final Transliteration romanizing;
  private final Spelling spelling;
  private final Map<Character, List<TransliterationRule>> byLatin = new HashMap<>();
  private final List<String> dropped = new ArrayList<>();

  LatinReadings(Transliteration romanizing, List<TransliterationRule> rules, String language) {
    this.romanizing = romanizing;
    this.spelling = Spelling.of(language);
    for (TransliterationRule rule : rules) {
      if (!spelling.writes(rule.letters())) {
        continue;
      }
      if (!rule.replacement().isEmpty()) {
        byLatin.computeIfAbsent(rule.replacement().charAt(0), c -> new ArrayList<>()).add(rule);
      } else if (!dropped.contains(rule.letters())) {
        dropped.add(rule.letters());
      }
    }
    byLatin
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(rule -> -rule.replacement().length())));
  }

  List<String> of(String latin) {
    return search(latin, MOST_TRIES).ranked();
  }

  /** The likeliest readings that a short search finds, with how odd each is. */
  Map<String, Integer> quickly(String latin) {
    return search(latin, QUICK_TRIES).found;
  }

  private Search search(String latin, int tries) {
    String lower = latin.toLowerCase(Locale.ROOT);
    var search = new Search(lower, tries);
    if (!lower.isEmpty() && lower.length() <= LONGEST) {
      search.run();
    }
    return search;
  }

  /** One word being read. */
  private final class Search {
    private final String latin;
    private final StringBuilder cyrillic = new StringBuilder();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final int most;
    private int tries;

    Search(String latin, int most) {
      this.latin = latin;
      this.most = most;
    }

    void run() {
      for (int signs = 0;
          signs <= SURELY_TRIED || (found.isEmpty() && signs <= MOST_DROPPED);
          signs++) {
        tries = 0;
        extend(0, signs);
      }
    }

    List<String> ranked() {
      return found.entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .limit(MOST)
          .map(Map.Entry::getKey)
          .toList();
    }

    private void extend(int at, int signs) {
      if (found.size() >= MOST_FOUND || ++tries > most) {
        return;
      }
      if (at == latin.length()) {
        keep(signs);
        return;
      }
      int length = cyrillic.length();
      for (TransliterationRule rule : byLatin.getOrDefault(latin.charAt(at), List.of())) {
        if (latin.startsWith(rule.replacement(), at)) {
          cyrillic.append(rule.letters());
          if (spelling.allows(cyrillic, length)) {
            extend(at + rule.replacement().length(), signs);
            drop(at + rule.replacement().length(), signs);
          }
          cyrillic.setLength(length);
        }
      }
    }

    /** Goes on behind a sign that the scheme doesn't write. */
    private void drop(int at, int signs) {
      if (signs == 0) {
        return;
      }
      int length = cyrillic.length();
      for (String sign : dropped) {
        if (spelling.takes(sign.charAt(0), cyrillic.charAt(length - 1))) {
          cyrillic.append(sign);
          extend(at, signs - 1);
          cyrillic.setLength(length);
        }
      }
    }

    /** Signs that were to be left out but weren't needed were counted in an earlier round. */
    private void keep(int signs) {
      if (signs > 0) {
        return;
      }
      String word = cyrillic.toString();
      if (!found.containsKey(word)
          && spelling.allows(word)
          && romanizing.apply(word).equals(latin)) {
        found.put(word, word.length() + spelling.oddities(word));
      }
    }
  }
}
