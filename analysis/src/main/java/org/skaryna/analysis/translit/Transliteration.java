// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * One direction of a scheme: from left to right, at each place the first rule that fits replaces
 * its letters. Rules for more letters go first, then those with a condition, then as in the table.
 */
final class Transliteration {
  private final Map<Character, List<TransliterationRule>> rules = new HashMap<>();

  Transliteration(List<TransliterationRule> rules) {
    List<TransliterationRule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparingInt((TransliterationRule rule) -> -rule.letters().length())
            .thenComparing(rule -> !rule.conditional()));
    for (TransliterationRule rule : sorted) {
      this.rules.computeIfAbsent(rule.letters().charAt(0), c -> new ArrayList<>()).add(rule);
    }
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  String apply(String text) {
    String source = Apostrophe.toLetter(Normalizer.normalize(text, Normalizer.Form.NFC));
    String lower = lower(source);
    StringBuilder result = new StringBuilder(source.length() * 2);
    int at = 0;
    while (at < source.length()) {
      at += step(source, lower, at, result);
    }
    return result.toString();
  }

  /** Appends what stands for the letters at {@code at} and returns how many they are. */
  private int step(String source, String lower, int at, StringBuilder result) {
    for (TransliterationRule rule : rules.getOrDefault(lower.charAt(at), List.of())) {
      if (fits(rule, lower, at)) {
        int end = at + rule.letters().length();
        result.append(Capitals.like(source, at, end, rule.replacement()));
        return end - at;
      }
    }
    result.append(source.charAt(at));
    return 1;
  }

  private static boolean fits(TransliterationRule rule, String lower, int at) {
    if (!lower.startsWith(rule.letters(), at)) {
      return false;
    }
    if (!rule.conditional()) {
      return true;
    }
    Matcher matcher = rule.pattern().matcher(lower);
    matcher.region(at, lower.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt();
  }

  /** Small letters, one for each letter: no language's special rules, no change of length. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < result.length(); i++) {
      result.setCharAt(i, Character.toLowerCase(result.charAt(i)));
    }
    return result.toString();
  }
}
