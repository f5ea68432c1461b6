// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Locale;

/**
 * Which form of a word goes with a number, by the cardinal rules of Unicode CLDR 47 for whole
 * numbers. Belarusian and Russian: 1, 21, 101 артыкул; 2, 34 артыкулы; 5, 11, 12, 100 артыкулаў.
 * English: 1 article, any other articles.
 */
enum PluralRule {
  ENGLISH {
    @Override
    String category(long n) {
      return n == 1 ? "one" : "other";
    }
  },
  EAST_SLAVIC {
    @Override
    String category(long n) {
      long ones = n % 10;
      boolean teen = n % 100 / 10 == 1;
      if (teen || ones == 0 || ones >= 5) {
        return "many";
      }
      return ones == 1 ? "one" : "few";
    }
  };

  /** The category's CLDR name for a number that is not negative. */
  abstract String category(long n);

  static PluralRule of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : EAST_SLAVIC;
  }
}
