// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skaryna.engine.search.ArticleHit;

/**
 * BibTeX in UTF-8 (biber and bibtex8 read it). Values stand in braces; what TeX would act on is
 * written as a command, and braces too, since BibTeX counts even those behind a backslash.
 */
final class BibTexCitations implements HitWriter {
  private static final Map<Character, String> COMMANDS =
      Map.of(
          '\\', "{\\textbackslash}",
          '{', "{\\textbraceleft}",
          '}', "{\\textbraceright}",
          '~', "{\\textasciitilde}",
          '^', "{\\textasciicircum}",
          '&', "\\&",
          '%', "\\%",
          '$', "\\$",
          '#', "\\#",
          '_', "\\_");

  private static final Pattern PARTS = Pattern.compile("(?i)\\band\\b|,");

  private static final int KEY_DIGITS = 12;
  private static final int LONGEST_WORD = 40;

  private final Writer out;

  BibTexCitations(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ArticleHit found, String link) throws IOException {
    Citation it = Citation.of(found.article(), link);
    out.write("@" + it.kind().bibtex + "{" + key(it.id()));
    field("title", "{" + text(it.title()) + "}");
    field(
        "author",
        it.authors().stream().map(BibTexCitations::author).collect(Collectors.joining(" and ")));
    field("year", it.date().year());
    field("month", it.date().first().size() > 1 ? it.date().first().get(1).toString() : "");
    field("date", date(it.date()));
    field(it.kind() == Citation.Kind.ARTICLE ? "journal" : "howpublished", text(it.source()));
    field("langid", language(it.language()));
    field("keywords", text(String.join(", ", it.tags())));
    field("url", address(it.url()));
    field("note", it.date().isKnown() ? "" : text(it.date().written()));
    out.write("\n}\n\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty() && !value.equals("{}")) {
      out.write(",\n  " + name + " = {" + value + "}");
    }
  }

  /** What stands in braces of its own is not taken apart at an "and" or a comma. */
  private static String author(AuthorName author) {
    return switch (author) {
      case AuthorName.Person(String family, String given) -> part(family) + ", " + part(given);
      case AuthorName.Literal(String name) -> "{" + text(name) + "}";
    };
  }

  private static String part(String name) {
    return PARTS.matcher(name).find() ? "{" + text(name) + "}" : text(name);
  }

  /** As biblatex reads it: 2020-08-09, 1907/1910. */
  private static String date(CitedDate date) {
    return date.parts().stream()
        .map(parts ->
            parts.stream()
                .skip(1)
                .map("-%02d"::formatted)
                .collect(Collectors.joining("", "%04d".formatted(parts.getFirst()), "")))
        .collect(Collectors.joining("/"));
  }

  /** The names of babel's languages. */
  private static String language(String code) {
    return switch (code) {
      case "be" -> "belarusian";
      case "ru" -> "russian";
      case "en" -> "english";
      case "uk" -> "ukrainian";
      case "pl" -> "polish";
      case "lt" -> "lithuanian";
      case "de" -> "german";
      default -> "";
    };
  }

  /** biblatex takes an address as it is, but counts braces. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  static String text(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      String command = COMMANDS.get(letter);
      escaped.append(command == null ? Character.toString(letter) : command);
    }
    return escaped.toString();
  }

  /**
   * A key of ASCII letters that no other id has, whatever its capitals, which BibTeX does not tell
   * apart: {@code wp/Янка} -> {@code wp-1f0c…}. Other articles in the file do not change it.
   */
  static String key(String id) {
    String word = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String start = word.substring(0, Math.min(LONGEST_WORD, word.length()));
    return (start.isEmpty() ? "skaryna" : start) + "-" + digest(id);
  }

  private static String digest(String id) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
      return HexFormat.of().formatHex(sha).substring(0, KEY_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
