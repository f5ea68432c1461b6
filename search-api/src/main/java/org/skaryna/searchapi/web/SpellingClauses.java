// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses {@code -spelling:"F"} of a query, by which a reader switches off a spelling of a
 * name.
 */
final class SpellingClauses {
  private static final Pattern CLAUSE =
      Pattern.compile("(?:^|\\s+)-spelling:(?:\"([^\"]*)\"|([^\\s\"]+))", Pattern.CASE_INSENSITIVE);

  private SpellingClauses() {}

  /** The query with this spelling switched off. A form is a name, so it holds no quotation mark. */
  static String off(String query, String form) {
    return (query + " -spelling:\"" + form.replace('"', ' ') + "\"").strip();
  }

  /** The query with this spelling switched on again. */
  static String on(String query, String form) {
    return CLAUSE
        .matcher(query)
        .replaceAll(clause ->
            form(clause).equals(form.replace('"', ' '))
                ? ""
                : Matcher.quoteReplacement(clause.group()))
        .strip();
  }

  /** The query without any such clause. */
  static String without(String query) {
    return CLAUSE.matcher(query).replaceAll("").strip();
  }

  /** What is switched off, as it was written. */
  static List<String> forms(String query) {
    return CLAUSE.matcher(query).results().map(SpellingClauses::form).distinct().toList();
  }

  private static String form(MatchResult clause) {
    return Optional.ofNullable(clause.group(1)).orElse(clause.group(2));
  }
}
