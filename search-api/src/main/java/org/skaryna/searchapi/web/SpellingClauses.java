// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses {@code -spelling:"F"} of a query, by which a reader switches off a spelling of a
 * name.
 */
final class SpellingClauses {
  private static final Pattern CLAUSE = Pattern.compile("\\s*-spelling:\"((?:[^\"\\\\]|\\\\.)*)\"");

  private SpellingClauses() {}

  /** The query with this spelling switched off. */
  static String off(String query, String form) {
    return query.strip() + " -spelling:\"" + escape(form) + "\"";
  }

  /** The query with this spelling switched on again. */
  static String on(String query, String form) {
    return CLAUSE
        .matcher(query)
        .replaceAll(clause ->
            unescape(clause.group(1)).equals(form) ? "" : Matcher.quoteReplacement(clause.group()))
        .strip();
  }

  /** The query without any such clause: what the search box shows. */
  static String without(String query) {
    return CLAUSE.matcher(query).replaceAll("").strip();
  }

  private static String escape(String form) {
    return form.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String unescape(String quoted) {
    return quoted.replaceAll("\\\\(.)", "$1");
  }
}
