// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.engine.query.QueryToken.Close;
import org.skaryna.engine.query.QueryToken.Open;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.query.QueryToken.Operator;
import org.skaryna.engine.query.QueryToken.Shape;
import org.skaryna.engine.schema.FieldAnalyzers;

/**
 * Cuts typed text into tokens. Whatever is not written exactly as the query language has it is a
 * word: a field's name counts only where it is known and its value follows the colon at once, a
 * minus or an exclamation mark only before a word, AND, OR and NOT only in capitals, && and || only
 * between spaces.
 */
final class QueryLexer {
  /**
   * So many words, each in eight fields and several stems, stay below Lucene's limit of clauses.
   */
  static final int MOST_OPERANDS = 64;

  /** Each walks through all words of every field, when counted, scored and highlighted. */
  static final int MOST_FUZZY = 5;

  private static final int LONGEST_WORD = 256;
  private static final int LONGEST_PHRASE = 1_000;

  /** Fewer than lie between two values of a field. */
  private static final int MOST_SLOP = FieldAnalyzers.GAP - 1;

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "author",
          "source",
          "language",
          "type",
          "tag",
          "date",
          "name",
          "place",
          "spelling");
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "AND", Operator.AND,
          "&&", Operator.AND,
          "OR", Operator.OR,
          "||", Operator.OR,
          "NOT", Operator.NOT);
  private static final Pattern FIELD =
      Pattern.compile("([a-z]+):(?=[^\\s:)])", Pattern.CASE_INSENSITIVE);

  /** What looks like a field that there is not; the colon of an address or of C:\\ is another. */
  private static final Pattern FIELD_LIKE =
      Pattern.compile("([A-Za-z]{2,}:)(?=[\\p{L}\\p{N}\"«„“(*])");

  private static final Pattern RANGE =
      Pattern.compile("\\[\\s*([^\\s\\]\"]{1,40})\\s+TO\\s+([^\\s\\]\"]{1,40})\\s*\\]");

  /** What looks like a range, closed or not. */
  private static final Pattern RANGE_LIKE =
      Pattern.compile("[\\[{]\\s*[^\\s\\[\\]{}\"]{0,40}\\s+TO\\b(?:[^\\[\\]{}\"]{0,40}[\\]}])?");

  /** A star that stands beside a letter: C* is a beginning, and 2 * 2 no word. */
  private static final Pattern STAR = Pattern.compile("\\*+[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\*");

  /** A ? within a word or a pattern between slashes, as other query languages have them. */
  private static final Pattern PATTERN =
      Pattern.compile("[\\p{L}\\p{N}]+\\?[\\p{L}\\p{N}?]+|/[^/]*[.*+?\\[\\]()|\\\\][^/]*/");

  /** Operators only in capitals; in an English query these are words as any other. */
  private static final Set<String> SMALL_OPERATORS = Set.of("and", "or", "not");

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private static final Pattern WEIGHT = Pattern.compile(".*\\^\\d+(?:\\.\\d+)?");
  private static final Pattern TILDE = Pattern.compile("~(\\d{0,3})");
  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final Set<QueryWarning> warnings;
  private int at;
  private int operands;
  private int fuzzy;

  private QueryLexer(String text, Set<QueryWarning> warnings) {
    this.text = text;
    this.warnings = warnings;
  }

  /** The tokens of {@code text}; what was given up is added to {@code warnings}. */
  static List<QueryToken> tokens(String text, Set<QueryWarning> warnings) {
    return new QueryLexer(text, warnings).read();
  }

  private List<QueryToken> read() {
    while (at < text.length()) {
      if (operands == MOST_OPERANDS && !isSpace(text.charAt(at))) {
        warn(QueryWarning.Kind.TOO_LONG, Integer.toString(MOST_OPERANDS));
        break;
      }
      readToken();
    }
    return tokens;
  }

  private void readToken() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == ')') {
      tokens.add(new Close());
      at++;
    } else if (c == '-' && isMinus() || c == '!' && isExclamation()) {
      tokens.add(Operator.NOT);
      at++;
    } else if (c == '+' || c == '-') {
      at++;
    } else {
      readOperand();
    }
  }

  private void readOperand() {
    String field = readField();
    char c = text.charAt(at);
    if (c == '(') {
      tokens.add(new Open(field));
      at++;
    } else if (c == '[' && field.equals("date") && readRange()) {
      return;
    } else if (QUOTES.indexOf(c) >= 0) {
      readQuoted(field);
    } else {
      readWord(looksLikeRange() ? "" : field);
    }
  }

  private boolean looksLikeRange() {
    Matcher m = RANGE_LIKE.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return false;
    }
    warn(QueryWarning.Kind.UNREADABLE_RANGE, m.group());
    return true;
  }

  private String readField() {
    Matcher m = FIELD.matcher(text).region(at, text.length());
    if (m.lookingAt()) {
      String name = m.group(1).toLowerCase(Locale.ROOT);
      if (FIELDS.contains(name)) {
        at = m.end();
        return name;
      }
    }
    return "";
  }

  private boolean readRange() {
    Matcher m = RANGE.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return false;
    }
    add("date", Shape.RANGE, m.group(1) + "\n" + m.group(2), 0, at);
    at = m.end();
    return true;
  }

  private void readQuoted(String field) {
    int end = closingQuote(text.charAt(at));
    if (end < 0) {
      if (text.charAt(at) != '»') {
        warn(QueryWarning.Kind.UNCLOSED_QUOTE, "");
      }
      at++;
      return;
    }
    int start = at + 1;
    String quoted = cut(text.substring(at + 1, end).strip(), LONGEST_PHRASE);
    at = end + 1;
    int slop = readTilde(0);
    if (!quoted.isEmpty()) {
      add(field, Shape.PHRASE, quoted, Math.min(slop, MOST_SLOP), start);
    } else if (!field.isEmpty()) {
      warnOfNothingIn(field);
    }
  }

  /** Where a quote that opens with {@code c} closes; below 0 where it does not. */
  private int closingQuote(char c) {
    String closing =
        switch (c) {
          case '«' -> "»";
          case '„' -> "“”\"";
          case '“' -> "”“";
          case '"' -> "\"";
          default -> "";
        };
    for (int i = at + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The number of a ~2, or {@code bare} for a ~ alone, or 0 where there is none. */
  private int readTilde(int bare) {
    Matcher m = TILDE.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return 0;
    }
    at = m.end();
    return m.group(1).isEmpty() ? bare : Integer.parseInt(m.group(1));
  }

  private void readWord(String field) {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    Operator operator = field.isEmpty() ? OPERATORS.get(word) : null;
    if (operator != null) {
      tokens.add(operator);
    } else if (word.isEmpty()) {
      at++;
    } else if (field.isEmpty() && isFieldAlone(word)) {
      warnOfNothingIn(word.substring(0, word.length() - 1));
    } else {
      addWord(field, word, start);
    }
  }

  private static boolean isFieldAlone(String word) {
    return word.endsWith(":")
        && FIELDS.contains(word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT));
  }

  private void warnOfNothingIn(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    if (name.equals("name")) {
      warn(QueryWarning.Kind.NO_NAME, "");
    } else {
      warn(QueryWarning.Kind.NO_VALUE, name + ":");
    }
  }

  private void addWord(String field, String typed, int typedAt) {
    String word = withoutLeadingStars(typed);
    int start = typedAt + typed.length() - word.length();
    String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    int tilde = word.lastIndexOf('~');
    if (!bare.equals(word) && isPlain(bare)) {
      warnOfStars(typed, word);
      add(field, Shape.PREFIX, bare, 0, start);
    } else if (tilde > 0
        && isPlain(word.substring(0, tilde))
        && TILDE.matcher(word.substring(tilde)).matches()) {
      warnOfStars(typed, word);
      addFuzzy(field, word.substring(0, tilde), word.substring(tilde + 1), start);
    } else if (word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0x2FFF)) {
      warnOfSigns(field, typed, typedAt);
      add(field, Shape.WORD, word, 0, start);
    } else if (!field.isEmpty()) {
      warnOfNothingIn(field);
    }
  }

  /** A * stands only for the end of a word: {@code *ніга* -> ніга*}. */
  private static String withoutLeadingStars(String word) {
    int start = 0;
    while (start < word.length() && word.charAt(start) == '*') {
      start++;
    }
    return word.substring(start);
  }

  private void warnOfStars(String typed, String read) {
    if (!typed.equals(read)) {
      warn(QueryWarning.Kind.STAR_NOT_AT_END, typed);
    }
  }

  /** Signs of other query languages, which are left out of the word. */
  private void warnOfSigns(String field, String word, int typedAt) {
    if (WEIGHT.matcher(word).matches()) {
      warn(QueryWarning.Kind.UNKNOWN_WEIGHT, word);
    }
    if (STAR.matcher(word).find() && !field.equals("name")) {
      warn(QueryWarning.Kind.STAR_NOT_AT_END, word);
    }
    if (PATTERN.matcher(word).matches()) {
      warn(QueryWarning.Kind.UNKNOWN_PATTERN, word);
    }
    if (SMALL_OPERATORS.contains(word.toLowerCase(Locale.ROOT))
        && field.isEmpty()
        && !tokens.isEmpty()
        && CYRILLIC.matcher(text).find()) {
      warn(QueryWarning.Kind.SMALL_OPERATOR, word);
    }
    Matcher unknown = FIELD_LIKE.matcher(text).region(typedAt, text.length());
    if (field.isEmpty() && unknown.lookingAt()) {
      warn(QueryWarning.Kind.UNKNOWN_FIELD, unknown.group(1));
    }
  }

  /**
   * Without a number, one letter may differ in a word of up to five letters, two in longer ones.
   */
  private void addFuzzy(String field, String word, String number, int start) {
    int edits =
        number.isEmpty() ? (word.length() > 5 ? 2 : 1) : Math.min(2, Integer.parseInt(number));
    if (edits > 0 && ++fuzzy > MOST_FUZZY) {
      warn(QueryWarning.Kind.TOO_MANY_FUZZY, Integer.toString(MOST_FUZZY));
      edits = 0;
    }
    add(field, edits == 0 ? Shape.WORD : Shape.FUZZY, word, edits, start);
  }

  private void add(String field, Shape shape, String operand, int number, int start) {
    tokens.add(new Operand(field, shape, cut(operand, LONGEST_PHRASE), number, start));
    operands++;
  }

  private void warn(QueryWarning.Kind kind, String detail) {
    warnings.add(new QueryWarning(kind, detail));
  }

  private boolean isMinus() {
    return beginsWord()
        && at + 1 < text.length()
        && "-+)".indexOf(text.charAt(at + 1)) < 0
        && !isSpace(text.charAt(at + 1));
  }

  /** A ! before a word, a quote or a bracket; that of {@code a != b} and of {@code !!!} is none. */
  private boolean isExclamation() {
    return beginsWord()
        && at + 1 < text.length()
        && (Character.isLetterOrDigit(text.charAt(at + 1))
            || text.charAt(at + 1) == '('
            || QUOTES.indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean beginsWord() {
    return at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_WORD
        && word.codePoints().allMatch(QueryLexer::isLetter)
        && word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || "'’ʼ-\u0301".indexOf(c) >= 0;
  }

  private static boolean isWordPart(char c) {
    return !isSpace(c) && c != '(' && c != ')' && QUOTES.indexOf(c) < 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static String cut(String value, int length) {
    return value.length() <= length ? value : value.substring(0, length);
  }
}
